import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import { localDay } from '@caravanserai/customs/local-day';
import { standing, type Left } from '@caravanserai/customs/lots/standing';
import type { Database } from '../../catalogue/database';
import { holdLevel, type Level, type StockScope } from '../hold-level';
import { deskLotsJson, type DeskLotRow } from './lot-row';
import { shownLots } from './shown-lots';

/** The lots of a listing, held until the transaction ends; `left` is also what they are counted as now. */
export interface HeldLots {
  readonly level: Level;
  readonly lots: readonly Left<DeskLotRow>[];
  readonly loose: number;
  /** ISO date at the place. */
  readonly today: string;
}

async function readLots(database: Database, listingId: string): Promise<DeskLotRow[]> {
  const { rows } = await database.query<{ lots: DeskLotRow[] }>(`select ${deskLotsJson('$1')} as lots`, [
    listingId,
  ]);
  return rows[0]?.lots ?? [];
}

/**
 * Holds a listing's stock and writes down what is left of each lot: from then on a lot that is new, or that has other
 * dates, changes nothing in what has left before.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a listing of somebody else
 */
export async function holdLots(database: Database, scope: StockScope, listingId: string): Promise<HeldLots> {
  const level = await holdLevel(database, scope, listingId);
  const { lots, loose } = standing(await readLots(database, listingId), level.stocked);
  const counted = lots.filter(({ lot, left }) => lot.counted !== left);
  if (counted.length > 0)
    await database.query(
      `update stock_lot k set counted = c.n, updated_at = now()
         from unnest($1::text[], $2::int[]) as c(id, n) where k.id = c.id`,
      [counted.map(({ lot }) => lot.id), counted.map(({ left }) => left)],
    );
  return { level, lots, loose, today: localDay(new Date().toISOString(), level.country) };
}

/** The listing's stock by lot as it is now. */
export async function lotsNow(database: Database, scope: StockScope, listingId: string): Promise<LotsSet> {
  const { stocked, reserved, country } = await holdLevel(database, scope, listingId);
  const today = localDay(new Date().toISOString(), country);
  const by_lot = shownLots(await readLots(database, listingId), stocked, today);
  return { listing_id: listingId, stocked, reserved, by_lot };
}
