import StripeProviderService from '@medusajs/payment-stripe/dist/services/stripe-provider';
import type { StripeOptions } from '@medusajs/payment-stripe/dist/types';
import Stripe from 'stripe';
import { clientSettings } from './client-settings';

export interface StripePaymentOptions extends StripeOptions {
  /** Address that answers instead of api.stripe.com: the Stripe emulator's. */
  apiBase?: string;
}

/**
 * Medusa's Stripe provider with a client of ours: its own can't be told another host, and waits 80 seconds for
 * an answer while a shopper waits for the order.
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
}
