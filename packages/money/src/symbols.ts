import type { MoneyLocale } from './number-style';

/** Signs that mean one currency only, in any of the six languages. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  CNY: 'CN¥',
  JPY: 'JP¥',
  EUR: '€',
  GBP: '£',
  USD: 'US$',
};

/** Signs that are unambiguous to readers of one language. */
const BY_LOCALE: Readonly<Record<MoneyLocale, Readonly<Record<string, string>>>> = {
  en: {},
  'zh-CN': { CNY: '¥' },
  ru: { RUB: '₽', KZT: '₸', USD: '$' },
  ar: {},
  fr: { USD: '$US' },
  es: {},
};

/** The sign of a currency where a reader can't mistake it, otherwise its ISO code. */
export function currencySign(code: string, locale: MoneyLocale): string {
  return BY_LOCALE[locale][code] ?? EVERYWHERE[code] ?? code;
}
