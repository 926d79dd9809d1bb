import type { MedusaContainer } from '@medusajs/framework/types';
import { generateEntityId } from '@medusajs/framework/utils';
import { deliveryChoices } from '../checkout/delivery-choices';
import { containerDatabase } from '../landed/container-database';
import type { ReckonedCart } from '../landed/refresh-landed-cost';
import { draftConsignments } from './draft';
import { insertConsignments } from './insert';
import { orderFacts } from './order-facts';

/**
 * Writes an order's consignments with all that was agreed: exactly once per order, a second call changes nothing.
 * @throws Error when order and cart don't fit together; then nothing is written
 */
export async function writeConsignments(
  container: MedusaContainer,
  orderId: string,
  { cart, landing }: Pick<ReckonedCart, 'cart' | 'landing'>,
): Promise<void> {
  const database = containerDatabase(container);
  const facts = await orderFacts(database, orderId, cart.id);
  const choices = await deliveryChoices(container, {
    grams: new Map(
      landing.consignments.map(({ shippingProfileId, input }) => [shippingProfileId, input.grossGrams ?? 0]),
    ),
    country: landing.shipTo,
    currency: cart.currency,
    locale: cart.locale ?? '',
    now: new Date(facts.placed_at).toISOString(),
  });
  const newId = (prefix: string) => generateEntityId(undefined, prefix);
  await insertConsignments(database, draftConsignments({ cart, landing, facts, choices, newId }));
}

/** For an order that did not come about. */
export async function removeConsignments(container: MedusaContainer, orderId: string): Promise<void> {
  await containerDatabase(container).query('delete from consignment where order_id = $1', [orderId]);
}
