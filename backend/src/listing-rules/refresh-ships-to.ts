import type { MedusaContainer } from '@medusajs/framework/types';
import { inTransaction } from '../landed/container-database';
import { refreshReach } from '../offering/refresh-reach';

/**
 * Computes again where every listing may be sent, by the restrictions in force on `today` (ISO date), and stores
 * what changed. Answers how many goods changed.
 */
export async function refreshShipsTo(container: MedusaContainer, today: string): Promise<number> {
  const goods = await inTransaction(container, (database) =>
    refreshReach(database, {}, `${today}T12:00:00Z`),
  );
  return goods.length;
}
