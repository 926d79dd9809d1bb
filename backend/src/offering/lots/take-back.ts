import { isStopped } from '@caravanserai/customs/lots/stop-of-sale';
import type { Left } from '@caravanserai/customs/lots/standing';
import type { Database } from '../../catalogue/database';
import { note, type OfferScope } from '../actor';
import { writeLevel } from '../hold-level';
import type { HeldLots } from './held-lots';
import type { DeskLotRow } from './lot-row';

/** Pieces of a lot that were withdrawn and still wait. */
export const waiting = ({ withdrawn }: DeskLotRow): number =>
  withdrawn.reduce((sum, { pieces, outcome }) => sum + (outcome === null ? pieces : 0), 0);

/**
 * Puts withdrawn pieces of a lot back into the stock, and into its count, when by its corrected days it may be sold; what
 * was re-exported or destroyed is gone.
 * @param database inside a transaction that holds the lots
 * @returns the lot as it is then
 */
export async function takeBack(
  database: Database,
  scope: OfferScope,
  { level, today }: HeldLots,
  { lot, left }: Left<DeskLotRow>,
  days: Pick<DeskLotRow, 'madeOn' | 'bestBefore'>,
): Promise<Left<DeskLotRow>> {
  const pieces = waiting(lot);
  if (pieces === 0 || isStopped(days, today)) return { lot, left };
  await writeLevel(database, level, level.stocked + pieces);
  await database.query('update stock_lot set counted = counted + $2::int where id = $1', [lot.id, pieces]);
  await database.query(
    `update stock_withdrawal set deleted_at = now(), updated_at = now()
      where lot_id = $1 and outcome is null and deleted_at is null`,
    [lot.id],
  );
  await note(database, scope, {
    action: 'lot_back',
    object: { kind: 'listing', id: level.listing_id, label: level.title },
    after: { lot: lot.number, pieces },
  });
  return { lot, left: left + pieces };
}
