import { parseMinor } from '@caravanserai/money/decimal';
import type { PromiseLevel } from '../../charges/assurance';
import { CHINA } from '../../route';
import type { DestinationRow } from '../../rules/import-rows';
import { ruleInForce } from '../../rules/in-force';
import type { RuleBook } from '../../rules/rule-book';
import { ORIGIN, promiseOf } from './promise-of';

/** What is promised about an ordinary parcel from abroad: a small one, as most are. @param date ISO date */
export function usualLevel(dest: string, rules: RuleBook, date: string): PromiseLevel {
  if (dest === CHINA) return chinaLevel('bonded', rules, date);
  const row = importRule(dest, rules, date);
  return row ? levelIn(hasThreshold(row) ? 'low' : 'high', row, dest, rules, date) : 'delivered_at_place';
}

/** The row a destination's imports follow: its own, else the one for every other. */
export function importRule(
  dest: string,
  { destinations }: RuleBook,
  date: string,
): DestinationRow | undefined {
  return ruleInForce(destinations, { dest }, date) ?? ruleInForce(destinations, { dest: '*' }, date);
}

export const hasThreshold = ({ threshold }: DestinationRow): boolean => Number(threshold) > 0;

/** Fen: well within the limits. */
const ORDINARY = 10_000;

export function chinaLevel(route: 'bonded' | 'direct_mail', rules: RuleBook, date: string): PromiseLevel {
  const from = route === 'bonded' ? CHINA : ORIGIN;
  return promiseOf({ dest: CHINA, from, route, date, currency: 'CNY', goods: ORDINARY }, rules);
}

/** Shares of the threshold that lie clearly on either side of it, whatever it is measured on. */
const SHARES = { low: 0.5, high: 100 } as const;

/** The promise for an ordinary parcel on one side of a destination's threshold, in the threshold's own currency. */
export function levelIn(
  band: 'low' | 'high',
  row: DestinationRow,
  dest: string,
  rules: RuleBook,
  date: string,
): PromiseLevel {
  const currency = row.threshold_ccy === '' ? 'EUR' : row.threshold_ccy;
  const worth = hasThreshold(row) ? parseMinor(row.threshold, currency) * SHARES[band] : 10_000;
  const goods = Math.ceil(worth / 10) * 10;
  return promiseOf({ dest, from: ORIGIN, route: 'direct_mail', date, currency, goods }, rules);
}
