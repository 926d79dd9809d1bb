import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { identitySettings } from '../identity/identity-settings';
import { rotateKeys } from '../identity/rotate-keys';
import { containerDatabase } from '../landed/container-database';

/** Seals identity numbers under the newest key each night, so that an older one can be dropped. */
export default async function rotateIdentityKeys(container: MedusaContainer): Promise<void> {
  const sealed = await rotateKeys(containerDatabase(container), identitySettings());
  if (sealed > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Sealed ${sealed} identities under a newer key.`);
}

export const config = { name: 'rotate-identity-keys', schedule: '40 3 * * *' };
