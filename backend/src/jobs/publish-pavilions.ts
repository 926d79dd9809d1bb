import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { dueVersions, publishDue } from '../curating/page/publish-due';
import { containerDatabase, inTransaction } from '../landed/container-database';

/** Shows the versions of pavilions whose time has come. */
export default async function publishPavilions(container: MedusaContainer): Promise<void> {
  for (const due of await dueVersions(containerDatabase(container))) {
    try {
      await inTransaction(container, (database) => publishDue(database, due));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Version ${due.id} of a pavilion could not be published: ${reason}`);
    }
  }
}

export const config = { name: 'publish-pavilions', schedule: '*/10 * * * * *' };
