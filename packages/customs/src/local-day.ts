import { timeZoneOf } from './time-zones';

/** What a clock on the wall of a country shows at an instant. */
export interface LocalTime {
  /** ISO date (YYYY-MM-DD). */
  readonly day: string;
  /** Whole hours since local midnight, 0 to 23. */
  readonly hour: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

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
  const parts = Object.fromEntries(
    clockOf(country)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, hour: Number(parts['hour']) };
}

function clockOf(country: string): Intl.DateTimeFormat {
  const zone = timeZoneOf(country);
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}
