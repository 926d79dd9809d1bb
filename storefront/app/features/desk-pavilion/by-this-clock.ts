import { wallTime } from '@caravanserai/customs/wall-time';
import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';

/** Day and minute in a time zone, in words. @param zone IANA name */
export function dayAndMinute(instant: string, zone: string, locale: Locale): string {
  const wall = wallTime(instant, zone);
  return `${formatDate(wall.slice(0, 10), locale)} ${wall.slice(11)}`;
}

/**
 * An instant as the clock of this computer will show it; undefined where that shows the same as the clock of `zone`,
 * so that nobody reads one time twice.
 */
export function byThisClock(instant: string, zone: string, locale: Locale): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (wallTime(instant, timeZone) === wallTime(instant, zone)) return undefined;
  return dayAndMinute(instant, timeZone, locale);
}
