import type { Database } from './database';
import { WRITTEN } from './line-columns';

/** How carts were before a rearrangement, as JSON. */
export interface Undo {
  cart_ids: string[];
  lines: unknown[];
  kept: unknown[];
  method_ids: string[];
  /** Medusa's own undoing puts the region back, but not the address. */
  addresses: { id: string; shipping_address_id: string | null }[];
}

const jsonOf = (table: string): string =>
  `SELECT to_jsonb(t) AS row FROM ${table} t WHERE t.cart_id = ANY(?) AND t.deleted_at IS NULL`;

/** Taken inside the transaction, before anything is written. */
export async function takeUndo(database: Database, cartIds: readonly string[]): Promise<Undo> {
  const cart_ids = [...cartIds];
  const rows = async (table: string): Promise<unknown[]> =>
    (await database.rows<{ row: unknown }>(jsonOf(table), [cart_ids])).map(({ row }) => row);
  const methods = await database.rows<{ id: string }>(
    'SELECT id FROM cart_shipping_method WHERE cart_id = ANY(?) AND deleted_at IS NULL',
    [cart_ids],
  );
  return {
    cart_ids,
    lines: await rows('cart_line_item'),
    kept: await rows('kept_line'),
    method_ids: methods.map(({ id }) => id),
    addresses: await database.rows('SELECT id, shipping_address_id FROM cart WHERE id = ANY(?)', [cart_ids]),
  };
}

/** Puts everything back as it was. */
export async function putBack(database: Database, undo: Undo): Promise<void> {
  const { cart_ids, lines, kept, method_ids, addresses } = undo;
  await database.rows(
    `UPDATE cart_line_item SET deleted_at = now()
      WHERE cart_id = ANY(?) AND deleted_at IS NULL
        AND id NOT IN (SELECT id FROM jsonb_populate_recordset(NULL::cart_line_item, ?::jsonb))`,
    [cart_ids, JSON.stringify(lines)],
  );
  await database.rows(
    `UPDATE cart_line_item li SET ${WRITTEN.map((column) => `${column} = was.${column}`).join(', ')}
       FROM jsonb_populate_recordset(NULL::cart_line_item, ?::jsonb) was WHERE was.id = li.id`,
    [JSON.stringify(lines)],
  );
  await database.rows('DELETE FROM kept_line WHERE cart_id = ANY(?)', [cart_ids]);
  await database.rows(
    'INSERT INTO kept_line SELECT * FROM jsonb_populate_recordset(NULL::kept_line, ?::jsonb)',
    [JSON.stringify(kept)],
  );
  await database.rows('UPDATE cart_shipping_method SET deleted_at = NULL WHERE id = ANY(?)', [method_ids]);
  for (const { id, shipping_address_id } of addresses) {
    await database.rows('UPDATE cart SET shipping_address_id = ? WHERE id = ?', [shipping_address_id, id]);
    await database.rows('UPDATE cart_address SET deleted_at = NULL WHERE id = ?', [shipping_address_id]);
  }
}
