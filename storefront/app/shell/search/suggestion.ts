import type { Text } from '@caravanserai/contracts/common';
import type { SuggestResponse } from '@caravanserai/contracts/listings';
import type { Locale } from '@caravanserai/locales/registry';
import { localePath } from '../paths';

/** One line under the search field: where it leads and what it says. */
export interface Suggestion {
  readonly path: string;
  readonly kind: 'goods' | 'category' | 'pavilion' | 'merchant';
  readonly text: Text | string;
  readonly picture?: string;
  /** The pavilion of a goods. */
  readonly from?: string;
}

/** The answer of the API as lines: categories first, they are the shortest way; then goods, pavilions, merchants. */
export function toSuggestions(
  answer: SuggestResponse,
  locale: Locale,
  categoryName: (code: string) => string | undefined,
): Suggestion[] {
  const path = (kind: string, name: string) => localePath(locale, `/${kind}/${name}`);
  return [
    ...answer.categories.flatMap((code): Suggestion[] => {
      const text = categoryName(code);
      return text ? [{ kind: 'category', path: path('categories', code), text }] : [];
    }),
    ...answer.goods.map(({ slug, title, picture, pavilion }): Suggestion => {
      return { kind: 'goods', path: path('goods', slug), text: title, picture, from: pavilion };
    }),
    ...answer.pavilions.map(({ handle, name }): Suggestion => {
      return { kind: 'pavilion', path: path('pavilions', handle), text: name };
    }),
    ...answer.merchants.map(({ handle, name }): Suggestion => {
      return { kind: 'merchant', path: path('merchants', handle), text: name };
    }),
  ];
}
