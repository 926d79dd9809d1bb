import type { Locale } from './registry';

/** One name in each of the six languages. */
export type Names = Readonly<Record<Locale, string>>;

/** Shorthand for tables: the order is that of LOCALES. */
export const names = (en: string, zh: string, ru: string, ar: string, fr: string, es: string): Names => ({
  en,
  'zh-CN': zh,
  ru,
  ar,
  fr,
  es,
});
