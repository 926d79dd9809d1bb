import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { runDue } from '../consignment/run-due';
import { containerDatabase } from '../landed/container-database';

/** Lets the emulated customs and carriers do what is due. */
export default async function goOnWithJourneys(container: MedusaContainer): Promise<void> {
  await runDue(containerDatabase(container), (consignmentId, error) => {
    const reason = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Consignment ${consignmentId} could not go on: ${reason}`);
  });
}

export const config = { name: 'journey', schedule: '*/5 * * * * *' };
