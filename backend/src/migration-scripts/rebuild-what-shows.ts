import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createReadIndexes } from '../catalogue/schema/tables';
import { stockTrigger } from '../catalogue/schema/triggers';

/**
 * Runs once: goods whose stock only became a few pieces less are no longer built anew with each order, and lists of one
 * route have their indexes.
 */
export default async function rebuildWhatShows({ container }: { container: MedusaContainer }): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(stockTrigger().replaceAll('?', '\\?'));
    await transaction.raw(createReadIndexes());
  });
}
