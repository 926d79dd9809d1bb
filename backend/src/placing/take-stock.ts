import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { isNear, lastNear, NEAR_LOT_JSON, stoppedListings, type NearLot } from '../offering/lots/near-lots';
import { withdrawStopped } from '../offering/lots/withdraw';

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
  /** Lots that could have reached their stop of sale, by line. */
  near: readonly (readonly NearLot[])[];
}

/** Pieces by goods and place, summed over the cart's lines: two lines of one goods count together. */
const NEEDS = `
  select i.inventory_item_id, pl.stock_location_id as location_id,
         sum(li.quantity * coalesce(i.required_quantity, 1))::int as quantity,
         coalesce(jsonb_agg(near.lots) filter (where near.lots is not null), '[]') as near
    from cart_line_item li
    join product_variant v on v.id = li.variant_id and v.manage_inventory and not v.allow_backorder
    join product_variant_inventory_item i on i.variant_id = li.variant_id and i.deleted_at is null
    join listing l on l.variant_id = li.variant_id and l.deleted_at is null
    join place pl on pl.id = l.place_id
    left join lateral (
      select jsonb_agg(${NEAR_LOT_JSON}) as lots from stock_lot k where k.listing_id = l.id and ${isNear('$2')}) near on true
   where li.cart_id = $1 and li.deleted_at is null
   group by 1, 2
   order by 1, 2`;

/** Locked in the order of their ids, so that two carts never wait for each other. */
const LOCK = `
  select 1 from inventory_level
   where deleted_at is null and (inventory_item_id, location_id) in (
     select need->>'inventory_item_id', need->>'location_id' from jsonb_array_elements($1::jsonb) need)
   order by id for update`;

const SHORTAGES = `
  with need as (select n->>'inventory_item_id' as inventory_item_id, n->>'location_id' as location_id,
                       (n->>'quantity')::int as quantity from jsonb_array_elements($1::jsonb) n),
       free as (
         select need.*, coalesce((select il.stocked_quantity from inventory_level il
                  where il.inventory_item_id = need.inventory_item_id and il.location_id = need.location_id
                    and il.deleted_at is null), 0)
                - stock_reserved(need.inventory_item_id, need.location_id)
                - coalesce((select sum(h.quantity) from stock_hold h
                  where h.inventory_item_id = need.inventory_item_id and h.location_id = need.location_id
                    and h.cart_id <> $2), 0) as available
           from need)
  select inventory_item_id, location_id, quantity as wanted, greatest(available, 0)::int as available
    from free where available < quantity`;

const HOLD = `
  insert into stock_hold (cart_id, inventory_item_id, location_id, quantity)
  select $1, n->>'inventory_item_id', n->>'location_id', (n->>'quantity')::int from jsonb_array_elements($2::jsonb) n
  on conflict (cart_id, inventory_item_id, location_id)
    do update set quantity = excluded.quantity, held_at = clock_timestamp()`;

/** What a cart needs, and whose lots of it have reached their stop of sale. */
async function readNeeds(database: Database, cartId: string) {
  const now = new Date().toISOString();
  const { rows } = await database.query<Need & Record<string, unknown>>(NEEDS, [cartId, lastNear(now)]);
  const stopped = stoppedListings(
    rows.flatMap(({ near }) => near.flat()),
    now,
  );
  const given = rows.map(({ inventory_item_id, location_id, quantity }) => ({
    ...{ inventory_item_id, location_id, quantity },
  }));
  return { given: given.length > 0 ? JSON.stringify(given) : undefined, stopped };
}

const withdraw = (database: Database, listingId: string, merchantId: string) =>
  withdrawStopped(database, { merchantId, locale: 'en' }, listingId);

/**
 * Takes every piece a cart asks for, or none: under the lock of the stock levels, before an order exists. The one
 * place where stock is judged for an order. Lots that have reached their stop of sale are withdrawn before, so that from
 * the first minute of that day nobody orders of them.
 * @returns what there is too little of; empty when the cart has its pieces
 */
export async function takeStock(container: MedusaContainer, cartId: string): Promise<Shortage[]> {
  return inTransaction(container, async (database) => {
    const { given, stopped } = await readNeeds(database, cartId);
    if (!given) return [];
    await database.query(LOCK, [given]);
    for (const [listingId, merchantId] of stopped) await withdraw(database, listingId, merchantId);
    const shortages = await shortagesOf(database, given, cartId);
    if (shortages.length === 0) await database.query(HOLD, [cartId, given]);
    return shortages;
  });
}

/** What there is too little of for a cart at this moment; nothing is taken, but for lots past their stop of sale. */
export async function findShortages(container: MedusaContainer, cartId: string): Promise<Shortage[]> {
  const database = containerDatabase(container);
  const { given, stopped } = await readNeeds(database, cartId);
  if (!given) return [];
  // One after the other, each under its own lock.
  for (const [listingId, merchantId] of stopped)
    await inTransaction(container, (transaction) => withdraw(transaction, listingId, merchantId));
  return shortagesOf(database, given, cartId);
}

async function shortagesOf(database: Database, given: string, cartId: string): Promise<Shortage[]> {
  const { rows } = await database.query<Shortage & Record<string, unknown>>(SHORTAGES, [given, cartId]);
  return rows;
}

/** Gives back what a cart took: its order has its reservations now, or did not come about. */
export async function giveBackStock(container: MedusaContainer, cartId: string): Promise<void> {
  await containerDatabase(container).query('delete from stock_hold where cart_id = $1', [cartId]);
}
