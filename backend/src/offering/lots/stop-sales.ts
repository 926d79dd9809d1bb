import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../../catalogue/database';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { isNear, lastNear, NEAR_LOT_JSON, stoppedListings, type NearLot } from './near-lots';
import { withdrawStopped } from './withdraw';

/** Lots that may have something left and could be past their stop, wherever it is day. */
const NEAR = `
  select ${NEAR_LOT_JSON} as lot
    from stock_lot k
    join listing l on l.id = k.listing_id and l.deleted_at is null
    join place pl on pl.id = l.place_id
   where ${isNear('$1')}
   order by k.listing_id`;

async function dueListings(database: Database, now: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ lot: NearLot }>(NEAR, [lastNear(now)]);
  return stoppedListings(
    rows.map(({ lot }) => lot),
    now,
  );
}

/**
 * Withdraws what has reached its stop of sale, one listing at a time under its own lock: several workers at once, or the
 * same twice, withdraw each piece once.
 * @param failed told of a listing that could not be done; the others are
 * @returns how many pieces
 */
export async function stopSales(
  container: MedusaContainer,
  failed: (listingId: string, error: unknown) => void,
): Promise<number> {
  let pieces = 0;
  const due = await dueListings(containerDatabase(container), new Date().toISOString());
  for (const [listingId, merchantId] of due) {
    try {
      const scope = { merchantId, locale: 'en' as const };
      pieces += await inTransaction(container, (database) => withdrawStopped(database, scope, listingId));
    } catch (error) {
      failed(listingId, error);
    }
  }
  return pieces;
}
