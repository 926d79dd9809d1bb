import type { Database } from './database';

/** Delivery choices of consignments that have no line any more; Medusa leaves the last one of a cart in place. */
export async function dropOrphanMethods(database: Database, cartIds: readonly string[]): Promise<void> {
  await database.rows(
    `UPDATE cart_shipping_method m SET deleted_at = now()
       FROM shipping_option so
      WHERE m.cart_id = ANY(?) AND m.deleted_at IS NULL AND so.id = m.shipping_option_id
        AND so.shipping_profile_id NOT IN (
          SELECT psp.shipping_profile_id FROM cart_line_item li
            JOIN product_shipping_profile psp ON psp.product_id = li.product_id AND psp.deleted_at IS NULL
           WHERE li.cart_id = m.cart_id AND li.deleted_at IS NULL)`,
    [[...cartIds]],
  );
}
