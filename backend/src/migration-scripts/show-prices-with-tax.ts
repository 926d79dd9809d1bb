import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { catalogueSchema } from '../catalogue/schema/schema';

/** Runs once: brings a catalogue of before to prices with tax, and begins to keep the history of prices. */
export default async function showPricesWithTax({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(catalogueSchema().replaceAll('?', '\\?'));
  });
}
