import { pickText, type LocalisedText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import { languageDirection } from '@caravanserai/locales/source-locales';
import type { GoodsContent } from '../texts/read-content';

/** What the goods are called in the reader's language, else English, else the source; their handle before any name. */
export function goodsTitle(
  { texts, source_locale, handle }: Pick<GoodsContent, 'texts' | 'source_locale' | 'handle'>,
  locale: Locale,
): LocalisedText {
  const titles = Object.fromEntries(
    Object.entries(texts.title ?? {}).map(([code, { value }]) => [code, value]),
  );
  return (
    pickText(titles, locale, source_locale) ?? { value: handle, lang: 'en', dir: languageDirection('en') }
  );
}
