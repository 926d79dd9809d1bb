import type { Database } from '../../catalogue/database';
import { refreshReach } from '../../offering/refresh-reach';

/**
 * Reckons anew where the goods' listings may be sent, and gives them prices there, after their data have changed; in
 * the same transaction.
 */
export async function listingsFollow(database: Database, goodsId: string): Promise<void> {
  await refreshReach(database, { goodsIds: [goodsId] });
}
