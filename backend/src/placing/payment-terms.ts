import type { PaymentTerms } from '@caravanserai/contracts/placing';
import { loadConfig } from '@caravanserai/config/env';
import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { stripeClient } from '../payments/stripe-client';
import { intentMoney, readIntent } from './intent-money';
import { methodsOfCart } from './methods-of-cart';
import { paymentOfCart } from './payment-of-cart';
import { placementOf } from './placement';
import { noSuch } from '../checkout/no-such';

/**
 * What the payment form of a cart is opened with, and whether it is paid already.
 * @throws MedusaError not_found for no such cart
 */
export async function paymentTerms(container: MedusaContainer, cartId: string): Promise<PaymentTerms> {
  const [cart, methods, placement] = await Promise.all([
    paymentOfCart(container, cartId),
    methodsOfCart(container, cartId),
    placementOf(containerDatabase(container), cartId),
  ]);
  if (!cart) throw noSuch('cart_gone');
  const paid = placement?.state === 'paying' && (await isPaid(placement.intent_id));
  const state =
    placement?.state === 'placed' ? 'placed' : paid || placement?.state === 'placing' ? 'paid' : 'open';
  return {
    publishable_key: loadConfig(process.env).stripe.publishableKey,
    amount: cart.amount,
    currency: cart.currency,
    methods,
    state,
  };
}

async function isPaid(intentId: string | null): Promise<boolean> {
  const intent = intentId ? await readIntent(stripeClient(), intentId) : undefined;
  const money = intent && intentMoney(intent);
  return money === 'held' || money === 'taken' || intent?.status === 'processing';
}
