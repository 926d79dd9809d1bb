import { daysHeldUp, transitDays as daysOnTheWay } from '@caravanserai/customs/arrival';
import { termsKey } from '../../delivery/dispatch-terms';
import type { Place, Reference, SupplyRoute } from '../reference';

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

/**
 * By how many days the merchant's days off put off what is ordered now: the one thing about the calendar that the order
 * of lists knows. It turns with those days, see `departures`.
 * @param merchant handle
 * @param now ISO date-time
 */
export function heldUp(
  { terms, delivery }: Pick<Reference, 'terms' | 'delivery'>,
  { merchant, route, place }: { merchant: string; route: SupplyRoute; place: Place },
  now: string,
): number {
  const away = terms.get(termsKey(merchant, route, place.code))?.away;
  return daysHeldUp({ route, from: place, orderedAt: now, away }, delivery.tables);
}
