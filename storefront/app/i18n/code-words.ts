import type { Codes } from '@caravanserai/locales/codes/types';

/** The words for codes that any page may show; they come from the locales package, not from message files. */
export type CodeWords = Plain<
  Pick<Codes, 'routes' | 'stock' | 'priceBases' | 'categories' | 'reasons' | 'fairs'>
>;

/** The same shape as type aliases all the way down; i18next's typed keys don't look into interfaces. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** The words for codes of a label: only the page of one listing needs them. */
export type LabelWords = Plain<Omit<Codes, keyof CodeWords>>;

export function codeWords({ routes, stock, priceBases, categories, reasons, fairs }: Codes): CodeWords {
  return { routes, stock, priceBases, categories, reasons, fairs };
}

export function labelWords(codes: Codes): LabelWords {
  const { allergens, storage, warnings, flags, placeKinds, places, units } = codes;
  return { allergens, storage, warnings, flags, placeKinds, places, units };
}
