import { localDay } from '@caravanserai/customs/local-day';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createPaymentSessionsWorkflow } from '@medusajs/medusa/core-flows';
import { containerDatabase } from '../landed/container-database';
import { payableCart, type PayableCart } from './payable-cart';
import { paymentMethodsFor } from './payment-methods';
import { paymentFault } from './payment-fault';
import { STRIPE_PROVIDER } from './provider';
import { paymentSessionData } from './session-data';
import { stripeClient } from './stripe-client';

export interface SessionAsked {
  collectionId: string;
  providerId: string;
  /** Signed-in customer; guests have none. */
  customerId: string | undefined;
}

/** As long as Medusa's own routes wait for a cart, in seconds. */
const PATIENCE = 30;

/** Stripe has the money, holds it, or is just getting it. */
const PAID: ReadonlySet<string> = new Set(['requires_capture', 'succeeded', 'processing']);

/**
 * Opens a session of a payment collection on our terms, whatever a client sends along. Medusa ends the sessions before
 * it and cancels their payments; so of a cart that is an order nothing is opened, and a session that is paid stays.
 * @throws MedusaError not_found for no collection of a cart; not_allowed for a cart that is an order; invalid_data for
 *   another provider
 */
export async function openSession(container: MedusaContainer, asked: SessionAsked): Promise<void> {
  const database = containerDatabase(container);
  const found = () => payableCart(database, asked.collectionId, STRIPE_PROVIDER);
  const cart = await found();
  if (!cart) throw paymentFault('no_cart', null);
  if (asked.providerId !== STRIPE_PROVIDER) throw paymentFault('provider', cart.locale);
  // Under the lock of completing: neither two sessions at once, nor one while the cart becomes an order.
  const locking = container.resolve(Modules.LOCKING);
  await locking.execute([cart.cart_id], () => open(container, asked, found), { timeout: PATIENCE });
}

async function open(
  container: MedusaContainer,
  { collectionId, providerId, customerId }: SessionAsked,
  found: () => Promise<PayableCart | undefined>,
): Promise<void> {
  const cart = await found();
  if (!cart) throw paymentFault('no_cart', null);
  if (cart.completed) throw paymentFault('ordered', cart.locale);
  if (await isPaid(cart.intents)) return;
  const { country, currency } = cart;
  const date = localDay(new Date().toISOString(), country);
  const methods = await paymentMethodsFor(containerDatabase(container), { country, currency, date });
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: collectionId,
      provider_id: providerId,
      ...(customerId !== undefined && { customer_id: customerId }),
      data: paymentSessionData(methods),
    },
  });
}

async function isPaid(intents: readonly string[]): Promise<boolean> {
  for (const id of intents) {
    const { status } = await stripeClient().paymentIntents.retrieve(id);
    if (PAID.has(status)) return true;
  }
  return false;
}
