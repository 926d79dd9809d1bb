import type { Text } from '@caravanserai/contracts/common';
import type { Locale } from '@caravanserai/locales/registry';
import { fieldTexts, textIn } from '../catalogue/build/card';

/** What the desk needs to call goods by. */
export interface GoodsTitleRow {
  goods_id: string;
  handle: string;
  source_locale: string;
  titles: Record<string, { title?: string | null }> | null;
  picture: string | null;
}

/** The title in the asked language, else English, else the merchant's; the handle where nothing is written yet. */
export function goodsTitle({ titles, source_locale, handle }: GoodsTitleRow, locale: Locale): Text {
  const text = textIn(fieldTexts(titles ?? {}, 'title'), locale, source_locale);
  return text.value === '' ? { value: handle, lang: 'en', dir: 'ltr' } : text;
}
