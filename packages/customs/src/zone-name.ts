import type { Locale } from '@caravanserai/locales/registry';

/**
 * A time zone in words, as it is called these days: 'Uzbekistan Standard Time', 'heure d’Europe centrale'. To be made on the server alone: browsers
 * know other names for some zones.
 * @param zone IANA name
 * @throws RangeError when there is no such zone
 */
export function zoneName(zone: string, locale: Locale): string {
  const written = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  return written.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
