import { fromMajor } from '@caravanserai/money/decimal';
import type { Database } from '../catalogue/database';
import type { Finding } from './finding';
import { runChecks } from './stock';

const CHECKS: Readonly<Record<string, string>> = {
  cart_with_two_orders: `
    select cart_id as about, string_agg(order_id, ', ') as found from order_cart oc
      join "order" o on o.id = oc.order_id and o.deleted_at is null
     where oc.deleted_at is null group by cart_id having count(*) > 1`,
  order_without_placement: `
    select o.id as about, coalesce('its placement is ' || p.state, 'no placement') as found
      from "order" o
      left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      left join placement p on p.cart_id = oc.cart_id and p.order_id = o.id and p.deleted_at is null
     where o.deleted_at is null and not o.is_draft_order and p.state is distinct from 'placed'`,
  placement_without_order: `
    select p.cart_id as about, format('placed as %s', p.order_id) as found from placement p
      left join "order" o on o.id = p.order_id and o.deleted_at is null
     where p.deleted_at is null and p.state = 'placed' and o.id is null`,
  placement_unfinished: `
    select cart_id as about, format('%s since %s', state, updated_at) as found from placement
     where deleted_at is null and state = 'placing'`,
  cart_of_order_open: `
    select oc.cart_id as about, oc.order_id as found from order_cart oc
      join "order" o on o.id = oc.order_id and o.deleted_at is null
      join cart c on c.id = oc.cart_id and c.deleted_at is null
     where oc.deleted_at is null and c.completed_at is null`,
  cart_completed_without_order: `
    select c.id as about, c.completed_at::text as found from cart c
     where c.deleted_at is null and c.completed_at is not null and not exists (
       select 1 from order_cart oc join "order" o on o.id = oc.order_id and o.deleted_at is null
        where oc.cart_id = c.id and oc.deleted_at is null)`,
  order_without_consignments: `
    select o.id as about, format('%s lines in consignments of %s', coalesce(l.lines, 0), i.lines) as found
      from "order" o
      join lateral (select count(*) as lines from order_item oi
                     where oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null) i on true
      left join lateral (select count(distinct cl.order_line_id) as lines from consignment_line cl
                           join consignment c on c.id = cl.consignment_id and c.deleted_at is null
                          where c.order_id = o.id and cl.deleted_at is null) l on true
     where o.deleted_at is null and not o.is_draft_order and coalesce(l.lines, 0) <> i.lines`,
  order_letter_missing: `
    select o.id as about, 'no letter says that it is placed' as found from "order" o
     where o.deleted_at is null and not o.is_draft_order and not exists (
       select 1 from mail m where m.key = 'order_placed:' || o.id)`,
};

const SUMS = `
  select o.id, upper(o.currency_code) as currency, (s.totals->>'original_order_total')::text as ordered,
         coalesce((select sum(c.subtotal) from consignment c
                    where c.order_id = o.id and c.deleted_at is null), 0)::text as consigned
    from "order" o
    join lateral (select totals from order_summary s where s.order_id = o.id and s.deleted_at is null
                   order by version limit 1) s on true
   where o.deleted_at is null and not o.is_draft_order`;

/** A cart is one order, whole and tied to all that belongs to it, and its consignments are what it costs. */
export async function auditOrders(database: Database): Promise<Finding[]> {
  const findings = await runChecks(database, CHECKS);
  const { rows } = await database.query<{ id: string; currency: string; ordered: string; consigned: string }>(
    SUMS,
  );
  for (const { id, currency, ordered, consigned } of rows) {
    const total = fromMajor(ordered, currency);
    if (total !== Number(consigned)) {
      findings.push({
        check: 'consignments_not_the_total',
        about: id,
        found: `consignments are ${consigned}, the order ${total} ${currency}`,
      });
    }
  }
  return findings;
}
