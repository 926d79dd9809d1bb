import type { WithdrawalOutcome } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import type { Database } from '../../catalogue/database';
import { refusal } from '../../desk/refuse';
import { note, type OfferScope } from '../actor';
import { offerRefusal } from '../refuse';
import { holdLots, lotsNow } from './held-lots';

/**
 * Writes down that withdrawn pieces were re-exported or destroyed.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for pieces of somebody else, and for what is back in stock; 409 when it was written down before
 */
export async function settleWithdrawal(
  database: Database,
  scope: OfferScope,
  id: string,
  outcome: WithdrawalOutcome,
): Promise<LotsSet> {
  const { rows } = await database.query<{ listing_id: string }>(
    `select w.listing_id from stock_withdrawal w join listing l on l.id = w.listing_id
      where w.id = $1 and l.merchant_id = $2 and w.deleted_at is null`,
    [id, scope.merchantId],
  );
  const listingId = rows[0]?.listing_id;
  if (listingId === undefined) throw refusal('not_here', scope.locale);
  const { level, lots, today } = await holdLots(database, scope, listingId);
  // Its lot may have been corrected or settled while the stock was held by another.
  const [found] = lots.flatMap(({ lot }) =>
    lot.withdrawn.filter((one) => one.id === id).map((one) => ({ lot, one })),
  );
  if (!found) throw refusal('not_here', scope.locale);
  if (found.one.outcome) throw offerRefusal('lot_settled', scope.locale);
  await database.query(
    'update stock_withdrawal set outcome = $2, settled_on = $3, updated_at = now() where id = $1',
    [id, outcome, today],
  );
  await note(database, scope, {
    action: `lot_${outcome}`,
    object: { kind: 'listing', id: listingId, label: level.title },
    after: { lot: found.lot.number, pieces: found.one.pieces },
  });
  return lotsNow(database, scope, listingId);
}
