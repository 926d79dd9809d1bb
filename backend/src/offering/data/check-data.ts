import type { GoodsData, GoodsDataPatch } from '@caravanserai/contracts/desk-goods-data';
import {
  ALLERGEN_CODES,
  CATEGORY_CODES,
  SHOPPER_FLAGS,
  STORAGE_CODES,
  UNIT_CODES,
  WARNING_CODES,
} from '@caravanserai/locales/codes/code-lists';
import { isCountryCode } from '@caravanserai/locales/countries';

/** What every code of goods data is chosen from. */
const LISTS = {
  category: CATEGORY_CODES,
  unit: UNIT_CODES,
  storage: STORAGE_CODES,
  allergens: ALLERGEN_CODES,
  warnings: WARNING_CODES,
  flags: SHOPPER_FLAGS,
} as const satisfies Partial<Record<keyof GoodsData, readonly string[]>>;

/**
 * Fields of a patch that say what can't be: a code nobody knows, a country that isn't one, goods that weigh more than
 * with their packing.
 * @param data as they would be with the patch
 */
export function wrongFields(patch: GoodsDataPatch, data: GoodsData): (keyof GoodsData)[] {
  const wrong = (Object.keys(LISTS) as (keyof typeof LISTS)[]).filter((field) => {
    const known: readonly string[] = LISTS[field];
    const given = patch[field];
    return given !== undefined && [given].flat().some((code) => !known.includes(code));
  });
  const country = patch.origin !== undefined && !isCountryCode(patch.origin);
  const weights = patch.gross_grams !== undefined || patch.net_grams !== undefined;
  const heavier =
    weights && data.net_grams !== null && data.gross_grams !== null && data.gross_grams < data.net_grams;
  return [
    ...wrong,
    ...(country ? (['origin'] as const) : []),
    ...(heavier ? (['gross_grams'] as const) : []),
  ];
}
