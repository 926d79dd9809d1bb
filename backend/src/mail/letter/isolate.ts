import { localeInfo, type Locale } from '@caravanserai/locales/registry';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A value inside a sentence of another direction: an amount in Arabic, an Arabic name in English. The characters do
 * in plain text what `<bdi>` does in HTML, and mail programs leave them alone.
 */
export function isolate(value: string, locale: Locale): string {
  const mixed = localeInfo(locale).dir === 'rtl' || RIGHT_TO_LEFT.test(value);
  return mixed && value !== '' ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
}
