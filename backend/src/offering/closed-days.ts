import { dispatchDay, type Journey } from '@caravanserai/customs/arrival';
import type { TransitTables } from '@caravanserai/customs/transit-days';

/** Days without orders, both included; without a last day until they are ended. ISO dates. */
export interface ClosedDays {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a day falls into one of them. */
export const isClosed = (spans: readonly ClosedDays[], day: string): boolean =>
  spans.some(({ from, to }) => from <= day && (to === null || day <= to));

/** Whether two spans have a day in common. */
export const overlap = (one: ClosedDays, other: ClosedDays): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

/**
 * Whether what is ordered now could leave only on or after the first day of a closing without a last one: nobody knows
 * when, so no day of arrival could be promised. What would fall into days off with an end leaves after them.
 */
export function neverLeaves(
  spans: readonly ClosedDays[],
  journey: Pick<Journey, 'route' | 'from' | 'orderedAt' | 'away'>,
  tables: TransitTables,
): boolean {
  const begins = spans.flatMap(({ from, to }) => (to === null ? [from] : []));
  if (begins.length === 0) return false;
  const leaves = dispatchDay(journey, tables);
  return begins.some((from) => from <= leaves);
}
