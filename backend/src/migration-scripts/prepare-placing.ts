import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { placingSchema } from '../placing/schema';

/** Runs once, after every module's own migrations: it guards tables of the inventory module. */
export default async function preparePlacing({ container }: { container: MedusaContainer }): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(placingSchema());
  });
}
