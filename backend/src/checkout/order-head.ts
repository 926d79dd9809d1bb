import { fromMajor } from '@caravanserai/money/decimal';
import type { Database } from '../catalogue/database';
import { noSuch } from './no-such';
import type { StoredAddress } from './quote/address';

/** An order without its goods. */
export interface OrderHead {
  readonly id: string;
  readonly display_id: number;
  /** ISO date-time. */
  readonly placed_at: string;
  readonly email: string;
  /** Upper case. */
  readonly currency: string;
  /** As it was placed, minor units. */
  readonly total: number;
  readonly address: StoredAddress | null;
}

const HEAD = `
  select json_build_object('id', o.id, 'display_id', o.display_id, 'placed_at', o.created_at,
    'email', coalesce(o.email, ''), 'currency', upper(o.currency_code),
    'total', (select coalesce(s.totals->'raw_original_order_total'->>'value', s.totals->>'original_order_total', '0')
       from order_summary s where s.order_id = o.id and s.deleted_at is null order by s.version limit 1),
    'address', (select json_build_object('first_name', a.first_name, 'last_name', a.last_name, 'company', a.company,
         'address_1', a.address_1, 'address_2', a.address_2, 'city', a.city, 'province', a.province,
         'postal_code', a.postal_code, 'country', a.country_code, 'phone', a.phone, 'note', a.metadata->>'delivery_note')
       from order_address a where a.id = o.shipping_address_id and a.deleted_at is null)) as head
    from "order" o where o.id = $1 and o.deleted_at is null`;

/** @throws MedusaError not_found */
export async function orderHead(database: Database, orderId: string): Promise<OrderHead> {
  const { rows } = await database.query<{ head: Omit<OrderHead, 'total'> & { total: string | null } }>(HEAD, [
    orderId,
  ]);
  const head = rows[0]?.head;
  if (!head) throw noSuch('not_found');
  return {
    ...head,
    placed_at: new Date(head.placed_at).toISOString(),
    total: fromMajor(head.total ?? '0', head.currency),
  };
}
