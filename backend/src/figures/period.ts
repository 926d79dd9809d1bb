import { addDays } from '@caravanserai/customs/working-days';

/** Days in UTC, ISO, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The longest span that figures are asked for, days. */
export const LONGEST = 400;
const USUAL = 90;

/**
 * The span that was asked for; without one the last 90 days. Undefined for one that ends before it begins, is longer
 * than 400 days, or names a day that isn't one.
 * @param today ISO date
 */
export function askedPeriod(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  today: string,
): Period | undefined {
  if (![from, to].every((day) => day === undefined || isDay(day))) return undefined;
  const last = to ?? today;
  const first = from ?? addDays(last, 1 - USUAL);
  return first <= last && addDays(first, LONGEST) > last ? { from: first, to: last } : undefined;
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
