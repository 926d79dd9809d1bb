import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { stopSales } from '../offering/lots/stop-sales';

/**
 * Takes bonded goods off sale before they expire. A day begins at each place at another hour, and an order that is called
 * off frees pieces at any: so it looks more often than once a day.
 */
export default async function stopSalesOfLots(container: MedusaContainer): Promise<void> {
  const log = container.resolve(ContainerRegistrationKeys.LOGGER);
  const pieces = await stopSales(container, (listingId, error) => {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`Lots of listing ${listingId} could not be taken off sale: ${reason}`);
  });
  if (pieces > 0) log.info(`Took ${pieces} pieces off sale that keep too short a time.`);
}

export const config = { name: 'stop-sales', schedule: '* * * * *' };
