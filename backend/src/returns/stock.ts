import type { Database } from '../catalogue/database';

/** Gives back what is reserved for lines whose goods never left: they can be sold at once. */
export async function releaseReservations(database: Database, lineIds: readonly string[]): Promise<void> {
  await database.query(
    `update reservation_item set deleted_at = clock_timestamp(), updated_at = clock_timestamp()
      where line_item_id = any($1::text[]) and deleted_at is null`,
    [`{${lineIds.join(',')}}`],
  );
}

/** Pieces of a line that left, and how many of them stand on the shelf again. */
export interface PiecesLeft {
  readonly line_id: string;
  readonly pieces: number;
  readonly restocked: number;
}

/** What a line holds, by goods and place; Medusa keeps a reservation until somebody books the goods out. */
const HELD = `
  select r.id, r.inventory_item_id, r.location_id, r.quantity::int as quantity,
         coalesce(i.required_quantity, 1)::int as each
    from reservation_item r
    join order_line_item li on li.id = r.line_item_id
    left join product_variant_inventory_item i on i.variant_id = li.variant_id
     and i.inventory_item_id = r.inventory_item_id and i.deleted_at is null
   where r.line_item_id = $1 and r.deleted_at is null order by r.id for update of r`;

/** Where the goods of a line belong, once nothing is reserved for it. */
const SHELF = `
  select i.inventory_item_id, pl.stock_location_id as location_id, coalesce(i.required_quantity, 1)::int as each
    from order_line_item li
    join product_variant_inventory_item i on i.variant_id = li.variant_id and i.deleted_at is null
    join listing l on l.variant_id = li.variant_id and l.deleted_at is null
    join place pl on pl.id = l.place_id
   where li.id = $1`;

const LESS_RESERVED = `
  update reservation_item
     set quantity = quantity - $2::int,
         raw_quantity = jsonb_build_object('value', (quantity - $2::int)::text, 'precision', 20),
         deleted_at = case when quantity > $2::int then null else clock_timestamp() end, updated_at = clock_timestamp()
   where id = $1`;

const STOCKED = `
  update inventory_level
     set stocked_quantity = stocked_quantity + $3::int,
         raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + $3::int)::text, 'precision', 20),
         updated_at = clock_timestamp()
   where inventory_item_id = $1 and location_id = $2 and deleted_at is null`;

/**
 * Books pieces that left and won't be with the shopper: no longer reserved, gone from stock, and those that can be sold
 * again back on the shelf.
 */
export async function bookPiecesBack(database: Database, lines: readonly PiecesLeft[]): Promise<void> {
  for (const { line_id, pieces, restocked } of lines) {
    const held = await database.query<Held>(HELD, [line_id]);
    for (const { id, inventory_item_id, location_id, quantity, each } of held.rows) {
      const out = Math.min(quantity, pieces * each);
      await database.query(LESS_RESERVED, [id, out]);
      await database.query(STOCKED, [inventory_item_id, location_id, restocked * each - out]);
    }
    if (held.rows.length > 0 || restocked === 0) continue;
    const shelf = await database.query<Held>(SHELF, [line_id]);
    for (const { inventory_item_id, location_id, each } of shelf.rows)
      await database.query(STOCKED, [inventory_item_id, location_id, restocked * each]);
  }
}

interface Held extends Record<string, unknown> {
  id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
  each: number;
}
