import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eraseIdentities } from '../identity/erase';
import { containerDatabase } from '../landed/container-database';

/** Forgets whom customs no longer asks about. */
export default async function eraseIdentitiesDaily(container: MedusaContainer): Promise<void> {
  const erased = await eraseIdentities(containerDatabase(container), new Date().toISOString());
  if (erased > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Erased ${erased} identities that nothing needs.`);
}

export const config = { name: 'erase-identities', schedule: '10 3 * * *' };
