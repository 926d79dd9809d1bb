import type { Basket, BasketLine, KeptGoods } from './basket';
import type { Database } from './database';

/** The lines of these carts and what is kept beside them, oldest first. */
export async function readBasket(database: Database, cartIds: readonly string[]): Promise<Basket> {
  const lines = await database.rows<BasketLine>(
    `SELECT li.id, li.cart_id, li.variant_id, l.id AS listing_id, li.quantity::int AS quantity
       FROM cart_line_item li LEFT JOIN listing l ON l.variant_id = li.variant_id AND l.deleted_at IS NULL
      WHERE li.cart_id = ANY(?) AND li.deleted_at IS NULL ORDER BY li.created_at, li.id`,
    [[...cartIds]],
  );
  return { lines, kept: await readKept(database, cartIds) };
}

export const readKept = (database: Database, cartIds: readonly string[]): Promise<KeptGoods[]> =>
  database.rows<KeptGoods>(
    `SELECT id, cart_id, kind, listing_id, quantity, reasons, failed_for FROM kept_line
      WHERE cart_id = ANY(?) AND deleted_at IS NULL ORDER BY created_at, id`,
    [[...cartIds]],
  );
