import { arrivalWindow } from '@caravanserai/customs/arrival';
import { DEFAULT_TRANSIT } from '@caravanserai/customs/transit-days';
import type { Place, SupplyRoute } from '../reference';

/** First and last day after the order: working days of the destination, for direct mail calendar days. */
export interface TransitDays {
  from: number;
  to: number;
}

const A_MONDAY = '2026-01-05';
const DAY = 86_400_000;

/**
 * The days a journey is reckoned with, before weekends move them: what the read model stores, so that nothing
 * has to be rebuilt at midnight. A week without weekends makes dates and days the same.
 */
export function transitDays(route: SupplyRoute, place: Place, dest: string): TransitDays {
  const window = arrivalWindow(
    { route, from: { country: place.country, city: place.city }, dest, orderedAt: A_MONDAY },
    { ...DEFAULT_TRANSIT, weekend: { [dest]: [] } },
  );
  const days = (iso: string): number => (Date.parse(iso) - Date.parse(A_MONDAY)) / DAY;
  return { from: days(window.from), to: days(window.to) };
}
