import type { Database } from '../catalogue/database';

/** What stands beside an order and goes with it; `$1`: ids of orders. */
const BESIDE = [
  'delete from order_cart where order_id = any($1)',
  'delete from order_payment_collection where order_id = any($1)',
  'delete from order_promotion where order_id = any($1)',
  'delete from import_ledger_entry where order_id = any($1)',
  'update buyer_identity set order_id = null where order_id = any($1)',
  'update consent set order_id = null where order_id = any($1)',
  'delete from mail where order_id = any($1) and sent_at is null',
  'delete from consignment where order_id = any($1)',
];

const PARTS = `
  select coalesce((select array_agg(item_id) from order_item where order_id = any($1)), '{}') as lines,
         coalesce((select array_agg(shipping_method_id) from order_shipping where order_id = any($1)), '{}') as methods,
         coalesce((select array_agg(address) from "order", unnest(array[shipping_address_id, billing_address_id]) address
                    where "order".id = any($1) and address is not null), '{}') as addresses`;

/**
 * Takes down orders that never stood, with all that was made for them; the cart and its payment are the caller's.
 * Reservations go last: whoever reserves for a line waits for its deletion, and then finds no line.
 */
export async function deleteOrders(database: Database, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return;
  const { rows } = await database.query<{ lines: string[]; methods: string[]; addresses: string[] }>(PARTS, [
    orderIds,
  ]);
  const { lines = [], methods = [], addresses = [] } = rows[0] ?? {};
  for (const statement of BESIDE) await database.query(statement, [orderIds]);
  await database.query('delete from "order" where id = any($1)', [orderIds]);
  await database.query('delete from order_line_item where id = any($1)', [lines]);
  await database.query('delete from order_shipping_method where id = any($1)', [methods]);
  await database.query('delete from order_address where id = any($1)', [addresses]);
  await database.query('delete from reservation_item where line_item_id = any($1)', [lines]);
  await database.query('delete from order_unlinked where order_id = any($1)', [orderIds]);
}
