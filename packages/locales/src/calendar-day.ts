/** A calendar day without time or time zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/**
 * Reads 'YYYY-MM-DD', or the date part of an ISO date-time as it is written.
 * @throws RangeError when it is no such day (2026-02-30 is none)
 */
export function parseDay(iso: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`Not an ISO date: "${iso}"`);
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new RangeError(`No such day: "${iso}"`);
  }
  return { year, month, day, weekday: date.getUTCDay() };
}
