import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { ERASURE } from '../kept/erasure';

/** Runs once, after every module's own migrations: it watches a table of Medusa's. */
export default async function eraseKeptWithCustomer({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(ERASURE);
}
