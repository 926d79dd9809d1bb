import { localDay } from '../local-day';
import type { SupplyRoute } from '../route';
import { strictLastDay } from './last-day';
import { termFor, type ReturnTerm } from './term';

export interface TaxCase {
  readonly terms: readonly ReturnTerm[];
  readonly shipTo: string;
  readonly route: SupplyRoute;
  /** ISO date of the order. */
  readonly date: string;
  /** ISO instants; null before customs has released the consignment. */
  readonly releasedAt: string | null;
  readonly askedAt: string;
}

/** Whether taxes and yearly allowance come back with the goods, and until when these must be back; null: any day. */
export interface TaxesBack {
  readonly back: boolean;
  readonly until: string | null;
}

/**
 * China gives the tax of retail imports back, and the value to the year, for what is asked within 30 days of release and
 * back at the place under supervision within 45 (GACC Announcement 2020 No. 45). Goods that were never released owe
 * nothing, and other customs set no such term.
 */
export function taxesBack({ terms, shipTo, route, date, releasedAt, askedAt }: TaxCase): TaxesBack {
  const term = termFor(terms, { kind: 'customs', dest: shipTo, route, date });
  if (!term || releasedAt === null) return { back: true, until: null };
  if (localDay(askedAt, shipTo) > strictLastDay(releasedAt, term.days, shipTo))
    return { back: false, until: null };
  return { back: true, until: strictLastDay(releasedAt, term.back_days ?? term.days, shipTo) };
}

/** True when goods that came back on a day bring their taxes along. @param receivedAt ISO instant */
export function broughtInTime({ back, until }: TaxesBack, receivedAt: string, shipTo: string): boolean {
  return back && (until === null || localDay(receivedAt, shipTo) <= until);
}
