import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import { toWithdraw } from '@caravanserai/customs/lots/stop-of-sale';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { appendHistory } from '../../desk/history';
import { writeLevel, type StockScope } from '../hold-level';
import { holdLots, lotsNow } from './held-lots';

/**
 * The stop of sale of one listing: takes the free pieces of lots past their stop day off the stock, and keeps them for
 * re-export or destruction. Whoever reads or takes stock then finds them gone. Ordered pieces stay; a second run finds
 * nothing.
 * @param database inside a transaction
 * @returns how many pieces
 * @throws DeskRefusal 404 for a listing of somebody else
 */
export async function withdrawStopped(
  database: Database,
  scope: StockScope,
  listingId: string,
): Promise<number> {
  const { level, lots, today } = await holdLots(database, scope, listingId);
  const found = toWithdraw({ lots }, level.reserved, today);
  const total = found.reduce((sum, { left }) => sum + left, 0);
  if (total === 0) return 0;
  await writeLevel(database, level, level.stocked - total);
  for (const { lot, left } of found) {
    await database.query(
      'update stock_lot set counted = counted - $2::int, updated_at = now() where id = $1',
      [lot.id, left],
    );
    await database.query(
      `insert into stock_withdrawal (id, lot_id, listing_id, pieces, day, reason)
       values ($1, $2, $3, $4, $5, 'stop_of_sale')`,
      [generateEntityId(undefined, 'wdr'), lot.id, listingId, left, today],
    );
    await appendHistory(database, {
      tenant: { kind: 'merchant', id: scope.merchantId },
      actor: { kind: 'system', id: null, name: '' },
      action: 'lot_withdrawn',
      object: { kind: 'listing', id: listingId, label: level.title },
      after: { lot: lot.number, best_before: lot.bestBefore, pieces: left },
    });
  }
  return total;
}

/** The listing's stock by lot after its lots were written: what may not be sold as they are now is withdrawn at once. */
export async function lotsWritten(
  database: Database,
  scope: StockScope,
  listingId: string,
): Promise<LotsSet> {
  await withdrawStopped(database, scope, listingId);
  return lotsNow(database, scope, listingId);
}
