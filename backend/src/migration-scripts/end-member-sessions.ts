import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { DESK_SCHEMA } from '../desk/schema';

/** Runs once, after every module's own migrations: it watches a table of Medusa's. */
export default async function endMemberSessions({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(DESK_SCHEMA.replaceAll('?', '\\?'));
}
