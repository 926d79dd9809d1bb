import { LOCALES } from '@caravanserai/locales/registry';
import { isSourceLocale } from '@caravanserai/locales/source-locales';

/** Texts of goods that a file may hold; one column for each in every language. */
export const TEXT_COLUMNS = ['title', 'subtitle', 'description', 'ingredients', 'usage'] as const;

/** Goods data; several codes in one cell stand between bars. */
export const DATA_COLUMNS = [
  'category',
  'hs6',
  'origin',
  'unit',
  'net_grams',
  'net_millilitres',
  'gross_grams',
  'pieces',
  'shelf_life_days',
  'storage',
  'allergens',
  'warnings',
  'flags',
] as const;

export const NUMBER_COLUMNS: readonly string[] = [
  'net_grams',
  'net_millilitres',
  'gross_grams',
  'pieces',
  'shelf_life_days',
];
/** Codes of so many digits, of which a spreadsheet may have taken the zeros at the front. */
export const CODE_COLUMNS: Readonly<Partial<Record<string, number>>> = { hs6: 6, unit: 3 };
export const LIST_COLUMNS: readonly string[] = ['allergens', 'warnings', 'flags'];

/** What says which goods, and which of their listings, a line is about. */
export const KEY_COLUMNS = ['goods', 'source_language', 'route', 'place'] as const;

/** Stock and prices of the line's listing; `price:EUR` is an own price, `auto` in it takes one back. */
export const OFFER_COLUMNS = ['stock', 'price'] as const;

export const textColumn = (field: string, locale: string): string => `${field}:${locale}`;
const PRICES = /^price:[A-Z]{3}$/;
export const priceColumn = (currency: string): string => `price:${currency}`;

/** In a cell of an own price: go back to the derived one. */
export const AUTOMATIC = 'auto';

/** Every column of a merchant's file, in its order. */
export const fileColumns = (currencies: readonly string[], sourceLocale: string): string[] => [
  ...KEY_COLUMNS,
  ...OFFER_COLUMNS,
  ...currencies.map(priceColumn),
  ...DATA_COLUMNS,
  ...TEXT_COLUMNS.flatMap((field) =>
    [...new Set([sourceLocale, ...LOCALES])].map((locale) => textColumn(field, locale)),
  ),
];

const TEXTS = new RegExp(`^(${TEXT_COLUMNS.join('|')}):(.+)$`);

/** Whether anything is read from a column of this name. */
export function isColumn(name: string): boolean {
  const [, , locale] = TEXTS.exec(name) ?? [];
  if (locale !== undefined) return (LOCALES as readonly string[]).includes(locale) || isSourceLocale(locale);
  return (
    ([...KEY_COLUMNS, ...OFFER_COLUMNS, ...DATA_COLUMNS] as readonly string[]).includes(name) ||
    PRICES.test(name)
  );
}

/** The most lines that one file may have. */
export const MOST_LINES = 2000;
export const MOST_BYTES = 8 * 1024 * 1024;
