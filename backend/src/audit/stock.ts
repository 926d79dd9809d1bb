import type { Database } from '../catalogue/database';
import type { Finding } from './finding';

/** Every statement answers rows of `about` and `found`: what should not be. */
const CHECKS: Readonly<Record<string, string>> = {
  stock_oversold: `
    select il.id as about, format('reserved %s of %s', stock_reserved(il.inventory_item_id, il.location_id),
             il.stocked_quantity) as found
      from inventory_level il
     where il.deleted_at is null and stock_reserved(il.inventory_item_id, il.location_id) > il.stocked_quantity
       and not exists (select 1 from reservation_item r
             where r.inventory_item_id = il.inventory_item_id and r.location_id = il.location_id
               and r.deleted_at is null and r.allow_backorder)`,
  stock_reserved_miscounted: `
    select il.id as about, format('says %s reserved, reservations are %s', il.reserved_quantity,
             stock_reserved(il.inventory_item_id, il.location_id)) as found
      from inventory_level il
     where il.deleted_at is null
       and il.reserved_quantity <> stock_reserved(il.inventory_item_id, il.location_id)`,
  order_not_reserved: `
    select o.id as about, format('line %s: %s ordered, %s reserved or sent', oi.item_id, oi.quantity,
             coalesce(r.quantity, 0) + oi.fulfilled_quantity) as found
      from "order" o
      join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
      join order_line_item li on li.id = oi.item_id and li.deleted_at is null
      join product_variant v on v.id = li.variant_id and v.manage_inventory
      join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
      left join lateral (select sum(quantity) as quantity from reservation_item r
                          where r.line_item_id = oi.item_id and r.inventory_item_id = i.inventory_item_id
                            and r.deleted_at is null) r on true
     where o.deleted_at is null and o.status not in ('canceled', 'draft') and not o.is_draft_order
       and not exists (select 1 from consignment_line cl join consignment c on c.id = cl.consignment_id
             where cl.order_line_id = oi.item_id and c.state in ('cancelled', 'returned', 'refused'))
       and (oi.quantity - oi.fulfilled_quantity) * coalesce(i.required_quantity, 1) <> coalesce(r.quantity, 0)`,
  reservation_without_order: `
    select r.id as about, format('%s pieces for line %s', r.quantity, r.line_item_id) as found
      from reservation_item r
     where r.deleted_at is null and r.line_item_id is not null and not exists (
       select 1 from order_item oi join "order" o on o.id = oi.order_id and o.deleted_at is null
                                  and o.status <> 'canceled'
        where oi.item_id = r.line_item_id and oi.deleted_at is null)`,
  lot_doubled: `
    select k.id as about, format('%s arrived, %s stand there, %s withdrawn', k.received, k.counted, w.pieces) as found
      from stock_lot k
      join (select lot_id, sum(pieces) as pieces from stock_withdrawal where deleted_at is null group by lot_id) w
        on w.lot_id = k.id
     where k.deleted_at is null and k.counted + w.pieces > k.received`,
  stock_still_held: `
    select cart_id as about, format('%s pieces of %s', quantity, inventory_item_id) as found from stock_hold`,
};

/** Stock is never promised twice, and all that is ordered is put aside. */
export async function auditStock(database: Database): Promise<Finding[]> {
  return runChecks(database, CHECKS);
}

/** Runs statements that each answer what breaks the promise they are named after. */
export async function runChecks(
  database: Database,
  checks: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [check, statement] of Object.entries(checks)) {
    const { rows } = await database.query<Omit<Finding, 'check'>>(statement);
    findings.push(...rows.map(({ about, found }) => ({ check, about, found })));
  }
  return findings;
}
