import type { TestApp } from '../support/app';

export interface Level {
  inventory_item_id: string;
  location_id: string;
  stocked: number;
  reserved: number;
  /** Pieces in live reservations. */
  reservations: number;
  held: number;
}

/** The stock of goods at the one place they are sent from. */
export async function level(app: TestApp, handle: string): Promise<Level> {
  const [found] = await app.sql<Level>(
    `select il.inventory_item_id, il.location_id, il.stocked_quantity::int as stocked, il.reserved_quantity::int as reserved,
            stock_reserved(il.inventory_item_id, il.location_id)::int as reservations,
            (select coalesce(sum(quantity), 0)::int from stock_hold h where h.inventory_item_id = il.inventory_item_id) as held
       from product p join product_variant v on v.product_id = p.id
       join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
       join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
      where p.handle = $1`,
    [handle],
  );
  if (!found) throw new Error(`No stock of ${handle}.`);
  return found;
}

/** Leaves so many pieces that nobody has reserved. */
export async function leave(app: TestApp, handle: string, pieces: number): Promise<void> {
  const { inventory_item_id, reservations } = await level(app, handle);
  await app.sql(
    `update inventory_level set stocked_quantity = $2::numeric,
            raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20) where inventory_item_id = $1`,
    [inventory_item_id, reservations + pieces],
  );
}
