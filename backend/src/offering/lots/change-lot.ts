import type { LotBody } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import type { Left } from '@caravanserai/customs/lots/standing';
import type { Database } from '../../catalogue/database';
import { refusal } from '../../desk/refuse';
import { note, type OfferScope } from '../actor';
import { offerRefusal } from '../refuse';
import { checkLot } from './check-lot';
import { holdLots, type HeldLots } from './held-lots';
import type { DeskLotRow } from './lot-row';
import { takeBack, waiting } from './take-back';
import { lotsWritten } from './withdraw';

interface Found {
  readonly listingId: string;
  readonly held: HeldLots;
  readonly one: Left<DeskLotRow>;
}

async function holdLot(database: Database, scope: OfferScope, id: string): Promise<Found> {
  const { rows } = await database.query<{ listing_id: string }>(
    `select k.listing_id from stock_lot k join listing l on l.id = k.listing_id
      where k.id = $1 and l.merchant_id = $2 and k.deleted_at is null`,
    [id, scope.merchantId],
  );
  const listingId = rows[0]?.listing_id;
  if (listingId === undefined) throw refusal('not_here', scope.locale);
  const held = await holdLots(database, scope, listingId);
  // Somebody may have removed it while the stock was held by another.
  const one = held.lots.find(({ lot }) => lot.id === id);
  if (!one) throw refusal('not_here', scope.locale);
  return { listingId, held, one };
}

const told = ({ number, bestBefore, received }: DeskLotRow) => ({
  lot: number,
  best_before: bestBefore,
  pieces: received,
});

/**
 * Writes a lot as it should have been written. What has left of it has left: more or fewer pieces are more or fewer of those
 * that stand there, taken from or given to those without a lot. Withdrawn pieces that wait are back in stock where its days
 * allow them to be sold; where they don't, what else there is of it is withdrawn.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a lot of somebody else; 400 for days that can't be; 409 for a number that is there, for fewer
 * pieces than have left, for more than stand there
 */
export async function correctLot(
  database: Database,
  scope: OfferScope,
  id: string,
  body: LotBody,
): Promise<LotsSet> {
  const { locale } = scope;
  const { listingId, held, one: before } = await holdLot(database, scope, id);
  checkLot(body, held, locale, id);
  const days = { madeOn: body.made_on, bestBefore: body.best_before };
  const one = await takeBack(database, scope, held, before, days);
  const gone = one.lot.received - one.left;
  const parameter = { parameter: 'pieces' };
  if (body.pieces < gone) throw offerRefusal('lot_left', locale, { gone: String(gone) }, parameter);
  if (body.pieces - gone > one.left + held.loose)
    throw offerRefusal('lot_more_than_stock', locale, { loose: String(held.loose) }, parameter);
  await database.query(
    `update stock_lot set number = $2, made_on = $3, best_before = $4, received = $5, counted = $6, updated_at = now()
      where id = $1`,
    [id, body.number, body.made_on, body.best_before, body.pieces, body.pieces - gone],
  );
  await note(database, scope, {
    action: 'lot_corrected',
    object: { kind: 'listing', id: listingId, label: held.level.title },
    before: told(one.lot),
    after: { lot: body.number, best_before: body.best_before, pieces: body.pieces },
  });
  return lotsWritten(database, scope, listingId);
}

/**
 * Forgets a lot; pieces of it that stand there belong to none then.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a lot of somebody else; 409 while withdrawn pieces of it wait
 */
export async function removeLot(database: Database, scope: OfferScope, id: string): Promise<LotsSet> {
  const { listingId, held, one } = await holdLot(database, scope, id);
  const pieces = waiting(one.lot);
  if (pieces > 0) throw offerRefusal('lot_withdrawn', scope.locale, { pieces: String(pieces) });
  await database.query('update stock_lot set deleted_at = now(), updated_at = now() where id = $1', [id]);
  await note(database, scope, {
    action: 'lot_removed',
    object: { kind: 'listing', id: listingId, label: held.level.title },
    before: told(one.lot),
  });
  return lotsWritten(database, scope, listingId);
}
