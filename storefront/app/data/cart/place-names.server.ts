import { PLACE_CODES } from '@caravanserai/locales/codes/code-lists';
import { codesFor } from '@caravanserai/locales/codes/codes';
import type { Locale } from '@caravanserai/locales/registry';
import type { Consignment } from '@caravanserai/contracts/quote';

type PlaceCode = (typeof PLACE_CODES)[number];

const isPlaceCode = (code: string): code is PlaceCode => PLACE_CODES.some((known) => known === code);

/** The names of the places that consignments leave from, by code. */
export function placeNames(consignments: readonly Consignment[], locale: Locale): Record<string, string> {
  const { places } = codesFor(locale);
  return Object.fromEntries(
    consignments.map(({ place: { code } }) => [code, isPlaceCode(code) ? places[code] : code]),
  );
}
