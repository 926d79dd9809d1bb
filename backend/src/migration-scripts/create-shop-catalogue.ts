import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { catalogueSchema } from '../catalogue/schema/schema';

/** Runs once, after every module's own migrations: the catalogue watches their tables. */
export default async function createCatalogue({ container }: { container: MedusaContainer }): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // A question mark in raw SQL would be a placeholder; a binding-free call leaves the text as it is.
  await connection.transaction(async (transaction) => {
    await transaction.raw(catalogueSchema().replaceAll('?', '\\?'));
  });
}
