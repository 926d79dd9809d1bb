import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { inTransaction } from '../landed/container-database';
import { deleteOrders } from './delete-orders';
import { endAttempt, type Ending } from './end-attempt';
import type { Attempt } from './placement';

const MADE = `
  select oc.order_id from order_cart oc where oc.cart_id = $1 and oc.deleted_at is null
  union select p.order_id from placement p join "order" o on o.id = p.order_id where p.cart_id = $1`;

/** Medusa's own records of the payment: without an order it is a session that someone has paid, no more. */
const FORGET_PAYMENT = [
  'delete from payment where payment_session_id = $1',
  `update payment_session set status = 'pending', authorized_at = null, updated_at = now()
    where id = $1 and deleted_at is null`,
  `update payment_collection set status = 'awaiting', authorized_amount = null, raw_authorized_amount = null,
          captured_amount = null, raw_captured_amount = null, completed_at = null, updated_at = now()
    where id = (select payment_collection_id from payment_session where id = $1)`,
];

/**
 * Takes down whatever an attempt has made, at whatever step it ended, in one transaction: order, links, reservations,
 * held stock, payment records, ledger, consignments. The cart is as before, and the money where it was.
 * @returns false when the cart is not this attempt's (any more)
 */
export async function undoAttempt(
  container: MedusaContainer,
  attempt: Attempt,
  ending: Ending,
): Promise<boolean> {
  return inTransaction(container, async (database) => {
    const { rows } = await database.query<{ session_id: string | null }>(
      `select session_id from placement where cart_id = $1 and token = $2 and state = 'placing' for update`,
      [attempt.cart_id, attempt.token],
    );
    if (!rows[0]) return false;
    await takeDown(database, attempt.cart_id, rows[0].session_id);
    await endAttempt(database, attempt, ending);
    return true;
  });
}

async function takeDown(database: Database, cartId: string, sessionId: string | null): Promise<void> {
  const { rows } = await database.query<{ order_id: string }>(MADE, [cartId]);
  await deleteOrders(
    database,
    rows.map(({ order_id }) => order_id),
  );
  await database.query('delete from stock_hold where cart_id = $1', [cartId]);
  await database.query('update cart set completed_at = null where id = $1 and completed_at is not null', [
    cartId,
  ]);
  if (!sessionId) return;
  for (const statement of FORGET_PAYMENT) await database.query(statement, [sessionId]);
}
