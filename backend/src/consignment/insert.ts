import type { Database } from '../catalogue/database';
import type { Draft } from './draft';

const CONSIGNMENT =
  columns(`id order_id key merchant_id pavilion_id route place path ship_to locale currency goods
  voucher freight charges credit subtotal promised_from promised_to snapshot commission commission_rule merchant_amount
  merchant_currency merchant_amount_own merchant_rate merchant_rate_date state state_since clock_ahead due_at due_event
  placed_at`);
const LINE =
  columns(`id consignment_id order_line_id listing_id goods_id variant_id quantity unit_price goods voucher
  freight charges credit subtotal commission merchant_amount price delivery price_own delivery_own commission_own
  amount_own`);
const EVENT = columns(`id consignment_id order_id kind from_state to_state code actor at data note`);

/** An order has all of its consignments or none: who comes second finds the first one's and writes nothing. */
const INSERT = `
  with made as (
    insert into consignment (${CONSIGNMENT})
    select ${CONSIGNMENT} from jsonb_populate_recordset(null::consignment, $1::jsonb)
    on conflict (order_id, key) where deleted_at is null do nothing
    returning id),
  lines as (
    insert into consignment_line (${LINE})
    select ${LINE} from jsonb_populate_recordset(null::consignment_line, $2::jsonb)
     where consignment_id in (select id from made))
  insert into consignment_event (${EVENT})
  select ${EVENT} from jsonb_populate_recordset(null::consignment_event, $3::jsonb)
   where consignment_id in (select id from made)`;

/** Writes consignments with their lines and first events, in one statement. */
export async function insertConsignments(
  database: Database,
  { consignments, lines, events }: Draft,
): Promise<void> {
  await database.query(
    INSERT,
    [consignments, lines, events].map((rows) => JSON.stringify(rows)),
  );
}

function columns(names: string): string {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => `"${name}"`)
    .join(', ');
}
