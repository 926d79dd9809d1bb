import { transitDays as daysOnTheWay } from '@caravanserai/customs/arrival';
import type { Place, SupplyRoute } from '../reference';

/** First and last day after dispatch: working days of the destination, for direct mail calendar days. */
export interface TransitDays {
  from: number;
  to: number;
}

/**
 * The days a journey is reckoned with, before cut-off hours, days off and holidays move them: what the read model
 * stores, so that nothing has to be rebuilt at midnight. Dates are made of the moment when they are read.
 */
export function transitDays(route: SupplyRoute, place: Place, dest: string): TransitDays {
  const [from, to] = daysOnTheWay({ route, from: { country: place.country, city: place.city }, dest });
  return { from, to };
}
