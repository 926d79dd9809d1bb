import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { paymentsSchema } from '../payments/schema';

/** Runs once, after every module's own migrations: it guards tables of the payment module and its links. */
export default async function preparePayments({ container }: { container: MedusaContainer }): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(paymentsSchema());
  });
}
