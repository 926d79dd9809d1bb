import type { CancelPaymentInput, CancelPaymentOutput } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import StripeProviderService from '@medusajs/payment-stripe/dist/services/stripe-provider';
import type { StripeOptions } from '@medusajs/payment-stripe/dist/types';
import Stripe from 'stripe';
import type { PgConnection } from '../../landed/container-database';
import { keepAfterAll, mayCancel, noteCancelled } from '../../placing/may-cancel';
import { clientSettings } from './client-settings';

/** What the payment module gives to its providers, as far as it is used here. */
interface Cradle {
  [ContainerRegistrationKeys.PG_CONNECTION]?: PgConnection;
}

export interface StripePaymentOptions extends StripeOptions {
  /** Address that answers instead of api.stripe.com: the Stripe emulator's. */
  apiBase?: string;
}

/**
 * Medusa's Stripe provider with a client of ours: its own can't be told another host, and waits 80 seconds for
 * an answer while a shopper waits for the order. A payment that an order is being made with is never cancelled from
 * here: whoever decides that it goes back writes it down first (`placing/payment-use.ts`).
 */
export class StripePayment extends StripeProviderService {
  /** @throws Error when a live key would be sent to the emulator */
  static override validateOptions(options: StripePaymentOptions): void {
    StripeProviderService.validateOptions(options);
    if (options.apiBase !== undefined && !/^(sk|rk)_test_/.test(options.apiKey)) {
      throw new Error(
        'The Stripe emulator takes test keys only: give either a live key or apiBase, not both.',
      );
    }
  }

  constructor(cradle: Record<string, unknown>, options: StripePaymentOptions) {
    super(cradle, options);
    this.stripe_ = new Stripe(options.apiKey, clientSettings(options.apiBase));
  }

  /** @throws MedusaError not_allowed while an order is being made with this payment, or stands and waits for its money */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = input.data?.id;
    const connection = (this.container_ as Cradle)[ContainerRegistrationKeys.PG_CONNECTION];
    if (typeof id !== 'string' || !connection) return super.cancelPayment(input);
    if (!(await mayCancel(connection, id)))
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Payment ${id} belongs to an order.`);
    try {
      const cancelled = await super.cancelPayment(input);
      await noteCancelled(connection, id);
      return cancelled;
    } catch (error) {
      // Paid at the same moment: it may become the order it was made for.
      await keepAfterAll(connection, id);
      throw error;
    }
  }
}
