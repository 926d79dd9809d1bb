import type { ErasureResponse } from '@caravanserai/contracts/account';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { forgetReaders } from '../../mail/forget';
import { queueMail } from '../../mail/queue';
import { whatStays } from './what-stays';

const OPEN_CARTS = `select id from cart where customer_id = $1 and completed_at is null`;

/** In this order: what hangs on a row before the row itself. */
const STATEMENTS = [
  `insert into order_erasure (id, order_id, requested_at)
   select 'oera_' || replace(gen_random_uuid()::text, '-', ''), o.id, now()
     from "order" o where o.customer_id = $1 and not o.is_draft_order
   on conflict (order_id) where deleted_at is null do nothing`,
  // Medusa keeps the customer with every payment it opens, and what a workflow was given for three days.
  `update payment_session set context = null where payment_collection_id in (
     select p.payment_collection_id from cart_payment_collection p join cart c on c.id = p.cart_id
      where c.customer_id = $1)`,
  `delete from workflow_execution
    where state in ('done', 'failed', 'reverted') and (context::text like '%' || $1 || '%' or execution::text like '%' || $1 || '%')`,
  `delete from buyer_identity where order_id is null and cart_id in (${OPEN_CARTS})`,
  `delete from consent where order_id is null and cart_id in (${OPEN_CARTS})`,
  `update cart_address set company = null, first_name = null, last_name = null, address_1 = null, address_2 = null,
          city = null, province = null, postal_code = null, phone = null, metadata = null, customer_id = null
    where id in (select unnest(array[shipping_address_id, billing_address_id]) from cart
                  where customer_id = $1 and completed_at is null)`,
  `update cart_line_item set metadata = null where cart_id in (${OPEN_CARTS})`,
  // Also the trigger that takes along what was kept for later.
  `update customer set deleted_at = now(), has_account = false, email = null, first_name = null, last_name = null,
          company_name = null, phone = null, metadata = null, updated_at = now() where id = $1`,
  `update cart set email = null, metadata = null, customer_id = null, deleted_at = now()
    where customer_id = $1 and completed_at is null`,
  `delete from customer_address where customer_id = $1`,
  `delete from customer_group_customer where customer_id = $1`,
  `delete from account_setting where customer_id = $1`,
  `delete from provider_identity where auth_identity_id in (
     select id from auth_identity where app_metadata = jsonb_build_object('customer_id', $1::text))`,
  `delete from auth_identity where app_metadata = jsonb_build_object('customer_id', $1::text)`,
  // One that signs in elsewhere too keeps that, and its password.
  `update auth_identity set app_metadata = app_metadata - 'customer_id' where app_metadata->>'customer_id' = $1`,
];

export interface Leaver {
  customerId: string;
  email: string;
  locale: Locale;
}

/**
 * Erases an account: sign-in, addresses, open cart and what was kept at once; orders lose their contact data when
 * nothing of them can come back any more. A last letter says what stays until when.
 * @returns what stays
 */
export async function eraseAccount(
  container: MedusaContainer,
  { customerId, email, locale }: Leaver,
): Promise<ErasureResponse> {
  await forgetPayer(container, customerId);
  return inTransaction(container, async (database) => {
    const stays = await whatStays(database, customerId);
    for (const statement of STATEMENTS) await database.query(statement, [customerId]);
    await forgetReaders(database, email);
    await queueMail(database, {
      key: `account_erased:${customerId}`,
      kind: 'account_erased',
      to: email,
      locale,
      data: { orders_until: stays.records_until },
    });
    return stays;
  });
}

/** The payment service knows the customer too; it forgets first, so that a failure leaves an account to erase. */
async function forgetPayer(container: MedusaContainer, customerId: string): Promise<void> {
  const database = containerDatabase(container);
  const { rows } = await database.query<{ id: string }>(
    'select account_holder_id as id from customer_account_holder where customer_id = $1 and deleted_at is null',
    [customerId],
  );
  for (const { id } of rows) {
    await container.resolve(Modules.PAYMENT).deleteAccountHolder(id);
    await database.query('delete from account_holder where id = $1', [id]);
  }
  await database.query('delete from customer_account_holder where customer_id = $1', [customerId]);
}
