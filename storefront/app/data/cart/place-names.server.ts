import { PLACE_CODES } from '@caravanserai/locales/codes/code-lists';
import { codesFor } from '@caravanserai/locales/codes/codes';
import type { ShopContext } from '../shop-context.server';

type PlaceCode = (typeof PLACE_CODES)[number];

const isPlaceCode = (code: string): code is PlaceCode => PLACE_CODES.some((known) => known === code);

/** The names of places that goods leave from, by code. */
export function placeNames(
  named: readonly { readonly code: string }[],
  { locale, reference }: Pick<ShopContext, 'locale' | 'reference'>,
): Record<string, string> {
  const { places } = codesFor(locale);
  return Object.fromEntries(
    named.map(({ code }) => [code, reference.place_names[code] ?? (isPlaceCode(code) ? places[code] : code)]),
  );
}
