import { timeZoneOf } from './time-zones';
import { wallTime } from './wall-time';

/** What a clock on the wall of a country shows at an instant. */
export interface LocalTime {
  /** ISO date (YYYY-MM-DD). */
  readonly day: string;
  /** Whole hours since local midnight, 0 to 23. */
  readonly hour: number;
}

/**
 * The calendar day in a country's main time zone at an instant; the day of UTC for a country without one in
 * the table.
 * @param instant ISO 8601 date-time, or a date alone, which is the day it names
 * @param country ISO 3166-1 alpha-2
 * @throws RangeError when `instant` is no date
 */
export function localDay(instant: string, country: string): string {
  return localTime(instant, country).day;
}

/** As `localDay`, with the hour; a date alone stands for the beginning of that day. */
export function localTime(instant: string, country: string): LocalTime {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`Not an ISO date: "${instant}"`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(instant)) return { day: instant, hour: 0 };
  const wall = wallTime(time, timeZoneOf(country));
  return { day: wall.slice(0, 10), hour: Number(wall.slice(11, 13)) };
}
