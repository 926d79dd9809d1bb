import type { ErasureResponse } from '@caravanserai/contracts/account';
import type { Database } from '../../catalogue/database';
import { CONTACT_DAYS, contactUntil, recordsUntil } from '../retention';
import { PARCEL_ENDS } from './parcel-ends';

interface Row {
  display_id: number;
  ship_to: string;
  placed_on: string;
  ends: (string | null)[];
}

const ORDERS = `
  select o.display_id, coalesce(upper(a.country_code), '') as ship_to,
         to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD') as placed_on, ${PARCEL_ENDS} as ends
    from "order" o left join order_address a on a.id = o.shipping_address_id
   where o.customer_id = $1 and not o.is_draft_order and o.deleted_at is null order by o.display_id desc`;

/** What of a customer's orders stays when the account goes, and until when. */
export async function whatStays(database: Database, customerId: string): Promise<ErasureResponse> {
  const { rows } = await database.query<Row & Record<string, unknown>>(ORDERS, [customerId]);
  const records = rows.map(({ ship_to, placed_on }) => recordsUntil(ship_to, placed_on)).sort();
  return {
    orders: rows.map(({ display_id, ends }) => ({ display_id, contact_until: contactUntil(ends) })),
    contact_days: CONTACT_DAYS,
    records_until: records.at(-1) ?? null,
  };
}
