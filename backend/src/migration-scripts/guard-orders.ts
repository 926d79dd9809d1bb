import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { placementGuards } from '../placing/guards-schema';

/** Runs once, after every module's own migrations and links: it guards tables of Medusa's. */
export default async function guardOrders({ container }: { container: MedusaContainer }): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(placementGuards());
  });
}
