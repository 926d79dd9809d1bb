import { fill } from '@caravanserai/customs/explain/fill';
import { localTime } from '@caravanserai/customs/local-day';
import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';
import { isolate } from '../letter/isolate';

/** A sentence with its values, each kept from turning the direction of the others. */
export function sentence(words: string, values: Readonly<Record<string, string>>, locale: Locale): string {
  const isolated = Object.entries(values).map(([name, value]) => [name, isolate(value, locale)] as const);
  return fill(words, Object.fromEntries(isolated));
}

/** The calendar day of an instant where the parcel goes. */
export const dayOf = (instant: string, country: string, locale: Locale): string =>
  formatDate(localTime(new Date(instant).toISOString(), country).day, locale);

/** Day and time of an instant to the minute, in UTC and saying so: letters that hold a deadline. */
export function minuteOf(instant: string, locale: Locale): string {
  const iso = new Date(instant).toISOString();
  return `${formatDate(iso.slice(0, 10), locale)}, ${iso.slice(11, 16)} UTC`;
}
