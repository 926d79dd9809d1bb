/** China keeps one clock, UTC+8 without daylight saving since 1991. */
const SHANGHAI_OFFSET = 8 * 3_600_000;

/**
 * The day in Asia/Shanghai of an instant, ISO date: the day whose rules an order to China follows.
 * @param instant ISO date-time with an offset or Z. @throws RangeError when it is none
 */
export function shanghaiDay(instant: string): string {
  const time = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`Not an instant: "${instant}"`);
  return new Date(time + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** The calendar year a purchase counts in: the yearly limit is a ledger per identity number and such a year. */
export function ledgerYear(instant: string): number {
  return Number(shanghaiDay(instant).slice(0, 4));
}
