import type { Text } from '@caravanserai/contracts/common';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import type { GoodsContent } from '../authoring/texts/read-content';

/** What goods are called in the reader's language, else English, else their own; their address where nobody named them. */
export function shownTitle(content: GoodsContent, locale: Locale): Text {
  const titles = Object.fromEntries(
    Object.entries(content.texts.title ?? {}).map(([language, { value }]) => [language, value]),
  );
  const found = pickText(titles, locale, content.source_locale);
  return found ? { ...found } : { value: content.handle, lang: 'en', dir: 'ltr' };
}
