import type { RuleRow } from './rules/rule-row';

/** One day of a country's calendar that differs from its week: a holiday, or a weekend day that is worked. */
export interface HolidayRow extends RuleRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO date. */
  readonly day: string;
  readonly kind: 'closed' | 'open';
}

/** Days one after another, ISO dates, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** `country day` to whether it is worked; days that aren't there follow the week. */
export type Holidays = ReadonlyMap<string, boolean>;

/** When people work: the days of the week without work (0 is Sunday) and the days that differ. */
export interface Calendar {
  readonly weekend: Readonly<Record<string, readonly number[]>>;
  readonly holidays: Holidays;
}

/** Rows in the form that the reckoning of days asks. */
export function holidaysOf(rows: readonly Pick<HolidayRow, 'country' | 'day' | 'kind'>[]): Holidays {
  return new Map(rows.map(({ country, day, kind }) => [`${country} ${day}`, kind === 'open']));
}

const SATURDAY_SUNDAY: readonly number[] = [6, 0];
const DAY = 86_400_000;

/** True where post and couriers of a country work on an ISO date. */
export function isWorkingDay(day: string, country: string, { weekend, holidays }: Calendar): boolean {
  return (
    holidays.get(`${country} ${day}`) ??
    !(weekend[country] ?? SATURDAY_SUNDAY).includes(new Date(time(day)).getUTCDay())
  );
}

/** The day itself when it is worked, else the next that is. */
export function workingDayFrom(day: string, country: string, calendar: Calendar): string {
  let candidate = day;
  // A year without a working day is a broken table: better a late date than no answer.
  for (let left = 366; left > 0 && !isWorkingDay(candidate, country, calendar); left -= 1)
    candidate = addDays(candidate, 1);
  return candidate;
}

/** So many working days after a day; 0 is the day itself, worked or not. */
export function addWorkingDays(day: string, days: number, country: string, calendar: Calendar): string {
  let reached = day;
  for (let left = days; left > 0; left -= 1) reached = workingDayFrom(addDays(reached, 1), country, calendar);
  return reached;
}

/** So many calendar days after an ISO date. */
export function addDays(day: string, days: number): string {
  return new Date(time(day) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY);

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
