import { codesFor } from '@caravanserai/locales/codes/codes';
import { countryName } from '@caravanserai/locales/countries';
import { isLocale, LOCALES, type Locale } from '@caravanserai/locales/registry';
import { indexTokens } from '@caravanserai/locales/search-tokens';
import type { GoodsSource } from './sources';

/** The tag of words in the language the goods were described in, whichever that is. */
export const SOURCE_TAG = 'src';

/** The lexemes of goods: `tag.word` for every word that finds them, and `tag!word` for words of the title. */
export function searchDocument(source: GoodsSource): string[] {
  const lexemes = new Set<string>();
  for (const [locale, texts] of Object.entries(source.texts)) {
    const tags = [
      ...(isLocale(locale) ? [locale] : []),
      ...(locale === source.source_locale ? [SOURCE_TAG] : []),
    ];
    if (tags.length === 0) continue;
    const inTitle = indexTokens(texts.title ?? '');
    const elsewhere = indexTokens(`${texts.subtitle ?? ''}\n${texts.description ?? ''}`);
    for (const tag of tags) {
      for (const word of inTitle) lexemes.add(`${tag}!${word}`).add(`${tag}.${word}`);
      for (const word of elsewhere) lexemes.add(`${tag}.${word}`);
    }
  }
  for (const locale of LOCALES) {
    for (const word of indexTokens(namesAround(source, locale))) lexemes.add(`${locale}.${word}`);
  }
  return [...lexemes].sort();
}

/** Merchant, pavilion and category also find the goods. */
function namesAround(source: GoodsSource, locale: Locale): string {
  const categories: Readonly<Record<string, string>> = codesFor(locale).categories;
  return [
    source.merchant.name,
    source.pavilion.labels[locale] ?? '',
    countryName(source.pavilion.iso2, locale),
    categories[source.category] ?? source.category,
  ].join('\n');
}
