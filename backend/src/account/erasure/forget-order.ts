import type { Database } from '../../catalogue/database';
import { eraseIdentitiesOf } from '../../identity/erase';
import { OPEN_CART_DAYS } from '../retention';

const NOBODY = `company = null, first_name = null, last_name = null, address_1 = null, address_2 = null, city = null,
  province = null, postal_code = null, phone = null, metadata = null, customer_id = null, updated_at = now()`;

/** What Stripe told of a payment: its id is needed to find it again, who paid is not. */
const ID_ONLY = `jsonb_strip_nulls(jsonb_build_object('id', data->'id'))`;

const PAYMENTS = `
  select payment_collection_id from order_payment_collection where order_id = $1
  union
  select p.payment_collection_id from cart_payment_collection p join order_cart l on l.cart_id = p.cart_id
   where l.order_id = $1`;

/** The country stays: it decides which law the records are kept under. */
const STATEMENTS = [
  `update order_address set ${NOBODY} where id in (
     select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = $1)`,
  `update cart_address set ${NOBODY} where id in (
     select unnest(array[c.shipping_address_id, c.billing_address_id])
       from cart c join order_cart l on l.cart_id = c.id where l.order_id = $1)`,
  `update fulfillment_address set ${NOBODY.replace('customer_id = null, ', '')} where id in (
     select f.delivery_address_id from fulfillment f join order_fulfillment l on l.fulfillment_id = f.id
      where l.order_id = $1)`,
  `update cart set email = null, customer_id = null, metadata = null
    where id in (select cart_id from order_cart where order_id = $1)`,
  `update cart_line_item set metadata = null
    where cart_id in (select cart_id from order_cart where order_id = $1)`,
  `update order_line_item set metadata = null
    where id in (select item_id from order_item where order_id = $1)`,
  `update order_change_action set details = details - 'original_email' - 'new_email' - 'token'
    where order_id = $1 and details ?| array['original_email', 'new_email', 'token']`,
  `update payment_session set data = ${ID_ONLY}, context = null where payment_collection_id in (${PAYMENTS})`,
  `update payment set data = ${ID_ONLY} where payment_collection_id in (${PAYMENTS})`,
  `update payment_event set payload = '{}'
    where processed_at is not null and intent_id in (
      select data->>'id' from payment_session where payment_collection_id in (${PAYMENTS}))`,
  `delete from workflow_execution
    where context::text like '%' || $1 || '%' or execution::text like '%' || $1 || '%'`,
  `update return_event set words = null, data = '{}'
    where request_id in (select id from return_request where order_id = $1)`,
  `update return_request set name = null, email = null, words = null where order_id = $1`,
  `update mail set "to" = '', data = '{}', due_at = null, updated_at = now() where order_id = $1`,
  // A guest whom no other order and no cart of these weeks needs is nobody any more either.
  `update customer u set email = null, first_name = null, last_name = null, company_name = null, phone = null,
          metadata = null, deleted_at = now(), updated_at = now()
    where u.id = (select customer_id from "order" where id = $1) and not u.has_account
      and not exists (select 1 from "order" o where o.customer_id = u.id and o.id <> $1)
      and not exists (select 1 from cart c where c.customer_id = u.id
                         and c.updated_at > now() - interval '${OPEN_CART_DAYS} days')`,
  `update "order" set email = null, customer_id = null, metadata = null, updated_at = now() where id = $1`,
];

/** The history of an erasure: who asked for it did so before; a guest's order was due by itself. */
const NOTE = `
  insert into order_erasure (id, order_id, requested_at, erased_at)
  values ('oera_' || replace(gen_random_uuid()::text, '-', ''), $1, now(), now())
  on conflict (order_id) where deleted_at is null do update set erased_at = now(), updated_at = now()`;

/** Takes from an order who bought it, where it went and what was paid with; goods, amounts and taxes stay. */
export async function forgetOrder(database: Database, orderId: string): Promise<void> {
  for (const statement of STATEMENTS) await database.query(statement, [orderId]);
  await eraseIdentitiesOf(database, orderId);
  await database.query(NOTE, [orderId]);
}
