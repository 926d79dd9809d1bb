import type { Days } from '../transit-days';
import type { FreightRow } from './freight-row';

/** The days a row states itself; undefined where the distance decides. */
export function freightDays({
  days_from,
  days_to,
}: Pick<FreightRow, 'days_from' | 'days_to'>): Days | undefined {
  return days_from === null || days_to === null ? undefined : [days_from, days_to];
}

/** What ways of delivery are put in order by. */
export interface Delivery {
  readonly days: Days;
  readonly price: number;
}

/**
 * The order in which ways of delivery stand everywhere: the soonest, then the cheapest. The first is the usual one,
 * which a listing's page and cards show.
 */
export function bySoonest(a: Delivery, b: Delivery): number {
  return a.days[1] - b.days[1] || a.days[0] - b.days[0] || a.price - b.price;
}
