import type { MedusaContainer } from '@medusajs/framework/types';
import type { Agreed } from './quote/agreed';
import { rows } from './database';

/** What was agreed to before the order was placed; undefined where the client asked for no quote. */
export async function agreedOrder(container: MedusaContainer, orderId: string): Promise<Agreed | undefined> {
  const [found] = await rows<{ agreed: Agreed }>(
    container,
    `SELECT q.agreed FROM order_cart oc JOIN seen_quote q ON q.cart_id = oc.cart_id AND q.deleted_at IS NULL
      WHERE oc.order_id = ? AND oc.deleted_at IS NULL AND q.agreed_at IS NOT NULL
      ORDER BY q.agreed_at DESC LIMIT 1`,
    [orderId],
  );
  return found?.agreed;
}
