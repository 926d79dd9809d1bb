import type { MedusaContainer } from '@medusajs/framework/types';
import { databaseOf } from './database';

/** Takes goods off the list of a cart for good. */
export async function forget(container: MedusaContainer, cartId: string, keptId: string): Promise<void> {
  await databaseOf(container).rows('DELETE FROM kept_line WHERE cart_id = ? AND id = ?', [cartId, keptId]);
}
