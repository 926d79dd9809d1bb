import type { Database } from '../../catalogue/database';
import { cartRecord } from '../../landed/cart-record';
import type { PlacedCart } from './cost-effect';

/** So many of the last orders a change is tried on. */
export const LAST = 30;

/** The last orders with the carts they came from. */
export async function lastOrders(database: Database): Promise<PlacedCart[]> {
  const { rows } = await database.query<{ order_id: string; display_id: number; cart_id: string }>(
    `select o.id as order_id, o.display_id, oc.cart_id from "order" o
       join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      where o.deleted_at is null and not o.is_draft_order order by o.display_id desc limit ${LAST}`,
  );
  const carts: PlacedCart[] = [];
  for (const { order_id, display_id, cart_id } of rows) {
    const cart = await cartRecord(database, cart_id);
    if (cart && cart.lines.length > 0) carts.push({ order_id, display_id, cart });
  }
  return carts;
}
