import { codesFor } from '@caravanserai/locales/codes/codes';
import { countryName, countryRegion, isCountryCode } from '@caravanserai/locales/countries';
import { regionName } from '@caravanserai/locales/regions';
import { isLocale, LOCALES, type Locale } from '@caravanserai/locales/registry';
import { indexTokens } from '@caravanserai/locales/search-tokens';
import { hsWords } from '../words/hs-words';
import { pinyinWords } from '../words/pinyin-words';
import { simplified } from '../words/simplified';
import type { GoodsSource } from './sources';

/** The tag of words in the language the goods were described in, whichever that is. */
export const SOURCE_TAG = 'src';

const CHINESE: Locale = 'zh-CN';

/** The lexemes of goods: `tag.word` for every word that finds them, and `tag!word` for words of the title. */
export function searchDocument(source: GoodsSource): string[] {
  const lexemes = new Set<string>();
  for (const [locale, texts] of Object.entries(source.texts)) {
    const tags = [
      ...(isLocale(locale) ? [locale] : []),
      ...(locale === source.source_locale ? [SOURCE_TAG] : []),
    ];
    if (tags.length === 0) continue;
    const title = simplified(texts.title ?? '');
    const inTitle = indexTokens(title);
    const elsewhere = indexTokens(simplified(`${texts.subtitle ?? ''}\n${texts.description ?? ''}`));
    for (const tag of tags) {
      const typed = locale === CHINESE ? pinyinWords(title, tag === CHINESE ? 1 : 2) : [];
      for (const word of [...inTitle, ...typed]) lexemes.add(`${tag}!${word}`).add(`${tag}.${word}`);
      for (const word of elsewhere) lexemes.add(`${tag}.${word}`);
    }
  }
  for (const locale of LOCALES) {
    const names = namesAround(source, locale);
    const typed = locale === CHINESE ? pinyinWords(names) : [];
    for (const word of [...indexTokens(names), ...typed]) lexemes.add(`${locale}.${word}`);
  }
  for (const word of hsWords(source.hs6)) lexemes.add(`${SOURCE_TAG}.${word}`);
  return [...lexemes].sort();
}

/** Merchant, pavilion, country with its region, and category also find the goods. */
function namesAround(source: GoodsSource, locale: Locale): string {
  const categories: Readonly<Record<string, string>> = codesFor(locale).categories;
  const { iso2, labels } = source.pavilion;
  return [
    source.merchant.name,
    labels[locale] ?? '',
    countryName(iso2, locale),
    isCountryCode(iso2) ? regionName(countryRegion(iso2), locale) : '',
    categories[source.category] ?? source.category,
  ].join('\n');
}
