import type { FinalTexts } from './final-texts';

/** Alternative texts by the key of their picture, then by language. */
export function pictureAlts(texts: FinalTexts): Record<string, Record<string, string>> {
  const alts: Record<string, Record<string, string>> = {};
  for (const [locale, fields] of Object.entries(texts)) {
    for (const [field, text] of Object.entries(fields)) {
      if (!field.startsWith('picture_alt:')) continue;
      const key = field.slice('picture_alt:'.length);
      alts[key] = { ...alts[key], [locale]: text };
    }
  }
  return alts;
}
