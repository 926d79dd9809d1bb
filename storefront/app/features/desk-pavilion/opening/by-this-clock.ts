import type { Locale } from '@caravanserai/locales/registry';

/**
 * A time in UTC as the clock of this computer will show it.
 * @param time `2026-12-01T06:00`; undefined is answered for what isn't one
 */
export function byThisClock(time: string, locale: Locale): string | undefined {
  // What is half typed would be read as a year near 2000.
  if (!/^\d{4,}-\d\d-\d\dT\d\d:\d\d$/.test(time)) return undefined;
  const instant = new Date(`${time}:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  return new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}
