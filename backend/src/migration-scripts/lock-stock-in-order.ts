import type { MedusaContainer } from '@medusajs/framework/types';
import { inTransaction } from '../landed/container-database';
import { placingSchema } from '../placing/schema';

/** Databases from before lock stock levels in the order of a cart's lines; from here on in the order of their ids. */
export default async function lockStockInOrder({ container }: { container: MedusaContainer }): Promise<void> {
  await inTransaction(container, (database) => database.query(placingSchema()));
}
