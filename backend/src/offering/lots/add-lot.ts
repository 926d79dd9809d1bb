import type { NewLotBody } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { note, type OfferScope } from '../actor';
import { offerRefusal } from '../refuse';
import { setStock } from '../set-stock';
import { checkLot } from './check-lot';
import { holdLots } from './held-lots';
import { lotsWritten } from './withdraw';

/** Of one listing; what is left of nothing can be removed. */
const MOST_LOTS = 100;

/**
 * Adds a lot to a listing in a bonded warehouse: of pieces that have just arrived, which adds them to the stock, or of
 * pieces that stand there and belong to no lot yet.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a listing of somebody else; 400 where no lots are kept, for days that can't be, and for more
 * lots than may be; 409 for a number that is there, for more pieces than stand there without a lot, at a retired place
 */
export async function addLot(
  database: Database,
  scope: OfferScope,
  listingId: string,
  { arrived, ...lot }: NewLotBody,
): Promise<LotsSet> {
  const { locale } = scope;
  const held = await holdLots(database, scope, listingId);
  const { level, lots, loose } = held;
  if (level.place_kind !== 'bonded' || level.shelf_life_days === null)
    throw offerRefusal('lots_not_kept', locale);
  if (lots.length >= MOST_LOTS) throw offerRefusal('lots_many', locale, { most: String(MOST_LOTS) });
  checkLot(lot, held, locale);
  if (arrived) await setStock(database, scope, { listingId, stocked: level.stocked + lot.pieces });
  else if (lot.pieces > loose)
    throw offerRefusal('lot_more_than_stock', locale, { loose: String(loose) }, { parameter: 'pieces' });
  await database.query(
    `insert into stock_lot (id, listing_id, number, made_on, best_before, received, counted)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [generateEntityId(undefined, 'lot'), listingId, lot.number, lot.made_on, lot.best_before, lot.pieces],
  );
  await note(database, scope, {
    action: 'lot_added',
    object: { kind: 'listing', id: listingId, label: level.title },
    after: { lot: lot.number, best_before: lot.best_before, pieces: lot.pieces },
  });
  return lotsWritten(database, scope, listingId);
}
