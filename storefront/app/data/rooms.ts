import type { PavilionsResponse } from '@caravanserai/contracts/pavilions';
import { REGION_CODES, regionName, type RegionCode } from '@caravanserai/locales/regions';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';

/** A pavilion as the list of all doors gives it. */
export type PavilionSummary = PavilionsResponse['pavilions'][number];

/** What a door shows of its pavilion. */
export type Room = Pick<PavilionSummary, 'handle' | 'iso2' | 'name' | 'state' | 'title'>;

/** A region of the United Nations with the country codes of its pavilions, in the order of their names. */
export interface RegionOfRooms {
  readonly name: string;
  readonly iso2s: readonly string[];
}

export function roomOf({ handle, iso2, name, state, title }: PavilionSummary): Room {
  return { handle, iso2, name, state, title };
}

/** Pavilions under their regions; regions in the order of their names in the reader's language. */
export function regionsOf(pavilions: readonly PavilionSummary[], locale: Locale): RegionOfRooms[] {
  const { compare } = new Intl.Collator(localeInfo(locale).intlTag);
  const codes = [...new Set(pavilions.map(({ region }) => region))].filter(isRegion);
  return codes
    .map((code) => ({
      name: regionName(code, locale),
      iso2s: pavilions.filter(({ region }) => region === code).map(({ iso2 }) => iso2),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

const isRegion = (code: string): code is RegionCode => REGION_CODES.some((known) => known === code);
