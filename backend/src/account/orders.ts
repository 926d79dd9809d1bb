import type { AccountOrdersResponse } from '@caravanserai/contracts/account';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import { orderSecret } from '../checkout/order-secret';

/** Orders on one page of the list. */
const PAGE = 20;

/** An order's own number of the list: unlike instants, no two orders share it. */
export type Before = number | null;

interface Row {
  id: string;
  display_id: number;
  placed_at: Date;
  locale: Locale | null;
  ship_to: string;
  currency: string;
  total: string;
  goods: { title: string; quantity: number }[];
  parcels: string[];
}

const ORDERS = `
  select o.id, o.display_id, o.created_at as placed_at, o.locale, upper(o.currency_code) as currency,
         coalesce(upper(a.country_code), '') as ship_to,
         coalesce((select sum(c.subtotal) from consignment c where c.order_id = o.id and c.deleted_at is null), 0)::text
           as total,
         coalesce((select jsonb_agg(jsonb_build_object('title', l.title, 'quantity', i.quantity::int)
                                    order by l.created_at, l.id)
                     from order_item i join order_line_item l on l.id = i.item_id
                    where i.order_id = o.id and i.version = o.version and i.deleted_at is null), '[]') as goods,
         coalesce((select jsonb_agg(c.state order by c.key collate "C")
                     from consignment c where c.order_id = o.id and c.deleted_at is null), '[]') as parcels
    from "order" o left join order_address a on a.id = o.shipping_address_id
   where o.customer_id = $1 and not o.is_draft_order and o.deleted_at is null
     and ($2::int is null or o.display_id < $2::int)
   order by o.display_id desc limit ${PAGE + 1}`;

/** An account's orders, newest first, with the secret of each one's page. @param key of the secrets */
export async function accountOrders(
  database: Database,
  customerId: string,
  before: Before,
  key: string,
): Promise<AccountOrdersResponse> {
  const { rows } = await database.query<Row & Record<string, unknown>>(ORDERS, [customerId, before]);
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    orders: shown.map((row) => ({
      secret: orderSecret(row.id, key),
      display_id: row.display_id,
      placed_at: new Date(row.placed_at).toISOString(),
      ship_to: row.ship_to,
      total: { amount: Number(row.total), currency: row.currency },
      locale: row.locale ?? 'en',
      goods: row.goods,
      parcels: row.parcels,
    })),
    next: rows.length > PAGE && last ? String(last.display_id) : null,
  };
}

/** Gives a guest's order to an account. @returns false for an order that is an account's already */
export async function claimOrder(database: Database, orderId: string, customerId: string): Promise<boolean> {
  const { rows } = await database.query(
    `update "order" o set customer_id = $2, updated_at = now()
      where o.id = $1 and o.deleted_at is null
        and (o.customer_id = $2 or not exists (
          select 1 from customer c where c.id = o.customer_id and c.has_account and c.deleted_at is null))
      returning o.id`,
    [orderId, customerId],
  );
  return rows.length > 0;
}
