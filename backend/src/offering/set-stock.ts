import type { Database } from '../catalogue/database';
import { note, type OfferScope } from './actor';
import { holdLevel, writeLevel } from './hold-level';
import { offerRefusal } from './refuse';

export interface StockChange {
  readonly listingId: string;
  /** Pieces that stand at the listing's place, those ordered and not yet sent among them. */
  readonly stocked: number;
  /** Pieces that the writer saw there. */
  readonly expected?: number | undefined;
}

export interface StockNow {
  readonly stocked: number;
  readonly reserved: number;
}

/**
 * Sets the stock of a listing at its place. What is ordered, or just being ordered, stays covered: nothing is oversold.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a listing of somebody else, 409 below what is reserved, more at a retired place, or when it isn't as expected
 */
export async function setStock(
  database: Database,
  scope: OfferScope,
  { listingId, stocked, expected }: StockChange,
): Promise<StockNow> {
  const level = await holdLevel(database, scope, listingId);
  const now = { stocked: level.stocked, reserved: level.reserved };
  if (expected !== undefined && expected !== level.stocked)
    throw offerRefusal('changed', scope.locale, {}, { now });
  if (level.retired && stocked > level.stocked)
    throw offerRefusal('place_retired', scope.locale, {}, { now });
  if (stocked < level.reserved)
    throw offerRefusal('stock_reserved', scope.locale, { reserved: String(level.reserved) }, { now });
  if (stocked !== level.stocked) {
    await writeLevel(database, level, stocked);
    await note(database, scope, {
      action: 'stock_set',
      object: { kind: 'listing', id: listingId, label: level.title },
      before: { stocked: level.stocked },
      after: { stocked },
    });
  }
  return { stocked, reserved: level.reserved };
}
