import { localDay } from '@caravanserai/customs/local-day';
import { isStopped, MOST_AT_SALE } from '@caravanserai/customs/lots/stop-of-sale';
import { addDays } from '@caravanserai/customs/working-days';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../../catalogue/database';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import type { LotRow } from './lot-row';
import { withdrawStopped } from './withdraw';

interface Due extends Pick<LotRow, 'madeOn' | 'bestBefore'> {
  readonly listing_id: string;
  readonly merchant_id: string;
  readonly country: string;
}

/** Lots that may have something left and could be past their stop, wherever it is day. */
const NEAR = `
  select k.listing_id, l.merchant_id, pl.country, k.made_on as "madeOn", k.best_before as "bestBefore"
    from stock_lot k
    join listing l on l.id = k.listing_id and l.deleted_at is null
    join place pl on pl.id = l.place_id
   where k.deleted_at is null and k.counted > 0 and k.best_before <= $1
   order by k.listing_id`;

async function dueListings(database: Database, now: string): Promise<Map<string, string>> {
  const last = addDays(now.slice(0, 10), MOST_AT_SALE + 1);
  const { rows } = await database.query<Due & Record<string, unknown>>(NEAR, [last]);
  const stopped = rows.filter((lot) => isStopped(lot, localDay(now, lot.country)));
  return new Map(stopped.map(({ listing_id, merchant_id }) => [listing_id, merchant_id]));
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
