import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { doPlan, duePlans, failPlan, isForGood } from '../platform/tenants/do-due';

/** Opens and pauses pavilions whose time has come; what can't be done is written down, what broke is tried again. */
export default async function doPavilionPlans(container: MedusaContainer): Promise<void> {
  for (const id of await duePlans(containerDatabase(container))) {
    try {
      await inTransaction(container, (database) => doPlan(database, id));
    } catch (error) {
      if (isForGood(error)) await inTransaction(container, (database) => failPlan(database, id, error));
      else
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Plan ${id} of a pavilion broke: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

export const config = { name: 'do-pavilion-plans', schedule: '*/10 * * * * *' };
