import {
  ALLERGEN_CODES,
  PLACE_CODES,
  REASON_CODES,
  STORAGE_CODES,
  UNIT_CODES,
  WARNING_CODES,
} from '@caravanserai/locales/codes/code-lists';

/** Picks the codes of a list that the shop has words for; one that is newer than this page is left out. */
const known =
  <Code extends string>(list: readonly Code[]) =>
  (codes: readonly string[]): Code[] =>
    codes.flatMap((code) => list.find((one) => one === code) ?? []);

export const knownReasons = known(REASON_CODES);
export const knownPlaces = known(PLACE_CODES);
export const knownAllergens = known(ALLERGEN_CODES);
export const knownStorage = known(STORAGE_CODES);
export const knownWarnings = known(WARNING_CODES);
export const knownUnits = known(UNIT_CODES);
