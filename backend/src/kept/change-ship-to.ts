import type { MedusaContainer } from '@medusajs/framework/types';
import { sendCartToWorkflow } from '../workflows/cart/send-cart-to';
import { readHeads } from './cart-head';
import { cartImage } from './cart-image';
import { databaseOf, type Database } from './database';
import { keptAddress } from './kept-address';
import { shipToNotice, writeNotice } from './notice';
import { KeptRefusal } from './refusal';

/**
 * Makes a cart go to another country. Nothing is lost: what can't go there is set aside. What else changed stands
 * in the cart's notice. Going where the cart goes already changes nothing.
 * @param country ISO alpha-2, upper case
 * @throws KeptRefusal cart_gone, no_destination; MedusaError
 */
export async function changeShipTo(
  container: MedusaContainer,
  cartId: string,
  country: string,
  locale: string | null,
): Promise<void> {
  const database = databaseOf(container);
  const head = await openHead(database, cartId);
  if (head.country === country) return;
  const [destination] = await database.rows<{ region_id: string; currency: string }>(
    'SELECT region_id, currency FROM destination WHERE iso2 = ? AND deleted_at IS NULL',
    [country],
  );
  if (!destination) throw new KeptRefusal('no_destination');
  const { result } = await sendCartToWorkflow(container).run({
    input: {
      cart_id: cartId,
      region_id: destination.region_id,
      new_region: destination.region_id !== head.region_id,
      to: { country, currency: destination.currency.toUpperCase() },
      address: await keptAddress(database, cartId),
      locale,
    },
  });
  const after = await cartImage(database, await openHead(database, cartId));
  // A first naming of where the cart went anyway changes nothing.
  if (result.before.country === after.country && result.kept.length === 0) return;
  await writeNotice(database, cartId, shipToNotice(result.before, after, result.kept));
}

async function openHead(database: Database, cartId: string) {
  const [head] = await readHeads(database, [cartId]);
  if (!head || head.completed) throw new KeptRefusal('cart_gone');
  return head;
}
