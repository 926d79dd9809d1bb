import { timeZoneOf } from '@caravanserai/customs/time-zones';
import { zoneName } from '@caravanserai/customs/zone-name';
import type { Locale } from '@caravanserai/locales/registry';

export interface TimeZone {
  /** IANA name. */
  readonly id: string;
  /** In the reader's language, as the server knows it. */
  readonly name: string;
}

/** The time zone of a country's capital. @param iso2 ISO 3166-1 alpha-2 */
export function timeZone(iso2: string, locale: Locale): TimeZone {
  const id = timeZoneOf(iso2);
  return { id, name: zoneName(id, locale) };
}
