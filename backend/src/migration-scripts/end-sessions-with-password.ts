import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { ACCOUNT_SCHEMA } from '../account/schema';

/** Runs once, after every module's own migrations: it watches a table of Medusa's. */
export default async function endSessionsWithPassword({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(ACCOUNT_SCHEMA.replaceAll('?', '\\?'));
}
