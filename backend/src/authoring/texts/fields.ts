import { pictureKey, type TextField } from '@caravanserai/contracts/desk-texts';
import { LOCALES } from '@caravanserai/locales/registry';
import type { Content, TextedData } from './content';

/** The texts every goods can have, in the order of the editor; alternative texts of pictures follow. */
export const PLAIN_FIELDS = ['title', 'subtitle', 'description', 'ingredients', 'usage'] as const;

/** The source first, then the languages of the shop: those a text may be written in. */
export const localesOf = (sourceLocale: string): string[] => [
  sourceLocale,
  ...LOCALES.filter((locale) => locale !== sourceLocale),
];

export const altField = (path: string): TextField => `picture_alt:${pictureKey(path)}`;

/** The fields of goods with these pictures. */
export const fieldsOf = (pictures: readonly string[]): TextField[] => [
  ...PLAIN_FIELDS,
  ...new Set(pictures.map(altField)),
];

/**
 * Goods whose label must say what they are made of: food and drink (Regulation (EU) 1169/2011, GB 7718), cosmetics
 * (Regulation (EC) 1223/2009), textiles (Regulation (EU) 1007/2011, GB/T 29862). Judged by the chapter of the HS code,
 * and by a shelf life where there is no code yet.
 */
export function namesIngredients({ hs6, flags, shelf_life_days }: TextedData): boolean {
  const chapter = Number(hs6.slice(0, 2));
  const food = chapter >= 2 && chapter <= 22;
  const textiles = chapter >= 50 && chapter <= 63;
  return food || textiles || flags.includes('COSMETIC') || shelf_life_days !== null;
}

/** Food that its label dates; drinks with alcohol need no date (Regulation (EU) 1169/2011, annex X). */
export function isDatedFood({ hs6, flags }: TextedData): boolean {
  const chapter = Number(hs6.slice(0, 2));
  return chapter >= 2 && chapter <= 22 && !flags.includes('ALCOHOL');
}

/** A title and a description always, ingredients or materials where the law asks for them. */
export const isRequired = (field: TextField, data: TextedData): boolean =>
  field === 'title' || field === 'description' || (field === 'ingredients' && namesIngredients(data));

/** Required fields of goods, in the editor's order. */
export const requiredFields = ({ data, pictures }: Pick<Content, 'data' | 'pictures'>): TextField[] =>
  fieldsOf(pictures).filter((field) => isRequired(field, data));
