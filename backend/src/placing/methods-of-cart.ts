import { localDay } from '@caravanserai/customs/local-day';
import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { cartRecord } from '../landed/cart-record';
import { destinationOf } from '../landed/destination-of';
import { paymentMethodsFor } from '../payments/payment-methods';

/** The ways to pay a cart today, by Stripe's names, in the order in which they are offered. */
export async function methodsOfCart(container: MedusaContainer, cartId: string): Promise<string[]> {
  const database = containerDatabase(container);
  const cart = await cartRecord(database, cartId);
  if (!cart) return [];
  const country = destinationOf(cart);
  const date = localDay(new Date().toISOString(), country);
  return paymentMethodsFor(database, { country, currency: cart.currency, date });
}
