import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** Goods of a cart that their place has too few of. */
export interface Shortage {
  inventory_item_id: string;
  location_id: string;
  /** Pieces the cart asks for, over all of its lines. */
  wanted: number;
  /** Pieces nobody has reserved or is just taking. */
  available: number;
}

interface Need {
  inventory_item_id: string;
  location_id: string;
  quantity: number;
}

/** Pieces by goods and place, summed over the cart's lines: two lines of one goods count together. */
const NEEDS = `
  select i.inventory_item_id, pl.stock_location_id as location_id,
         sum(li.quantity * coalesce(i.required_quantity, 1))::int as quantity
    from cart_line_item li
    join product_variant v on v.id = li.variant_id and v.manage_inventory and not v.allow_backorder
    join product_variant_inventory_item i on i.variant_id = li.variant_id and i.deleted_at is null
    join listing l on l.variant_id = li.variant_id and l.deleted_at is null
    join place pl on pl.id = l.place_id
   where li.cart_id = ? and li.deleted_at is null
   group by 1, 2
   order by 1, 2`;

/** Locked in the order of their ids, so that two carts never wait for each other. */
const LOCK = `
  select 1 from inventory_level
   where deleted_at is null and (inventory_item_id, location_id) in (
     select need->>'inventory_item_id', need->>'location_id' from jsonb_array_elements(?::jsonb) need)
   order by id for update`;

const SHORTAGES = `
  with need as (select n->>'inventory_item_id' as inventory_item_id, n->>'location_id' as location_id,
                       (n->>'quantity')::int as quantity from jsonb_array_elements(?::jsonb) n),
       free as (
         select need.*, coalesce((select il.stocked_quantity from inventory_level il
                  where il.inventory_item_id = need.inventory_item_id and il.location_id = need.location_id
                    and il.deleted_at is null), 0)
                - stock_reserved(need.inventory_item_id, need.location_id)
                - coalesce((select sum(h.quantity) from stock_hold h
                  where h.inventory_item_id = need.inventory_item_id and h.location_id = need.location_id
                    and h.cart_id <> ?), 0) as available
           from need)
  select inventory_item_id, location_id, quantity as wanted, greatest(available, 0)::int as available
    from free where available < quantity`;

const HOLD = `
  insert into stock_hold (cart_id, inventory_item_id, location_id, quantity)
  select ?, n->>'inventory_item_id', n->>'location_id', (n->>'quantity')::int from jsonb_array_elements(?::jsonb) n
  on conflict (cart_id, inventory_item_id, location_id)
    do update set quantity = excluded.quantity, held_at = clock_timestamp()`;

/**
 * Takes every piece a cart asks for, or none: under the lock of the stock levels, before an order exists. The one
 * place where stock is judged for an order; what decides between lots will stand here.
 * @returns what there is too little of; empty when the cart has its pieces
 */
export async function takeStock(container: MedusaContainer, cartId: string): Promise<Shortage[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(async (transaction) => {
    const answer = async <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
      ((await transaction.raw(sql, values as never)) as { rows: Row[] }).rows;
    const needs = await answer<Need>(NEEDS, [cartId]);
    if (needs.length === 0) return [];
    const given = JSON.stringify(needs);
    await answer(LOCK, [given]);
    const shortages = await answer<Shortage>(SHORTAGES, [given, cartId]);
    if (shortages.length === 0) await answer(HOLD, [cartId, given]);
    return shortages;
  });
}

/** What there is too little of for a cart at this moment; nothing is taken or locked. */
export async function findShortages(container: MedusaContainer, cartId: string): Promise<Shortage[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const needs = (await connection.raw(NEEDS, [cartId])) as { rows: Need[] };
  if (needs.rows.length === 0) return [];
  const found = (await connection.raw(SHORTAGES, [JSON.stringify(needs.rows), cartId])) as {
    rows: Shortage[];
  };
  return found.rows;
}

/** Gives back what a cart took: its order has its reservations now, or did not come about. */
export async function giveBackStock(container: MedusaContainer, cartId: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw('delete from stock_hold where cart_id = ?', [cartId]);
}
