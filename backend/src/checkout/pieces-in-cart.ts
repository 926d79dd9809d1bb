import type { MedusaContainer } from '@medusajs/framework/types';
import { rows } from './database';

/** How many pieces of each variant a cart holds, over all its lines. */
export async function piecesInCart(container: MedusaContainer, cartId: string): Promise<Map<string, number>> {
  const found = await rows<{ variant_id: string; pieces: number }>(
    container,
    `SELECT variant_id, sum(quantity)::int AS pieces FROM cart_line_item
      WHERE cart_id = ? AND deleted_at IS NULL AND variant_id IS NOT NULL GROUP BY variant_id`,
    [cartId],
  );
  return new Map(found.map(({ variant_id, pieces }) => [variant_id, pieces]));
}
