import { localDay } from '@caravanserai/customs/local-day';
import type { Lot } from '@caravanserai/customs/lots/lot';
import { isStopped, MOST_AT_SALE } from '@caravanserai/customs/lots/stop-of-sale';
import { addDays } from '@caravanserai/customs/working-days';

/** A lot that may have something left and could be past its stop, with whose it is and where it stands. */
export interface NearLot extends Pick<Lot, 'madeOn' | 'bestBefore'> {
  readonly listing_id: string;
  readonly merchant_id: string;
  readonly country: string;
}

/** A near lot as a value of SQL: `k` of the listing `l` at the place `pl`. */
export const NEAR_LOT_JSON = `jsonb_build_object('listing_id', l.id, 'merchant_id', l.merchant_id, 'country', pl.country,
  'madeOn', k.made_on, 'bestBefore', k.best_before)`;

/** SQL for whether the lot `k` is near. @param last a placeholder for `lastNear` */
export const isNear = (last: string): string =>
  `k.deleted_at is null and k.counted > 0 and k.best_before <= ${last}`;

/** ISO date: whatever is best before a later day is not past its stop anywhere. */
export const lastNear = (now: string): string => addDays(now.slice(0, 10), MOST_AT_SALE + 1);

/** The listings of which a lot has reached its stop of sale at its place, with their merchants. */
export function stoppedListings(lots: readonly NearLot[], now: string): ReadonlyMap<string, string> {
  const stopped = lots.filter((lot) => isStopped(lot, localDay(now, lot.country)));
  return new Map(stopped.map(({ listing_id, merchant_id }) => [listing_id, merchant_id]));
}
