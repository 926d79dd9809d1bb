import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { forgetDueOrders } from '../account/erasure/forget-due-orders';

/** Orders of guests and of erased accounts lose their contact data once nothing of them can come back. */
export default async function forgetOrdersDaily(container: MedusaContainer): Promise<void> {
  const forgotten = await forgetDueOrders(container, new Date());
  if (forgotten > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Took the contact data from ${forgotten} orders of guests and erased accounts.`);
}

export const config = { name: 'forget-orders', schedule: '25 3 * * *' };
