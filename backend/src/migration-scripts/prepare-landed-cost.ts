import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { landedCostSchema } from '../landed/schema';

/** Runs once, after every module's own migrations: it changes tables of the cart module. */
export default async function prepareLandedCost({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(landedCostSchema());
  });
}
