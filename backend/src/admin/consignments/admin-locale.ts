/** The six languages of the shop. */
export type AdminLocale = 'en' | 'zh-CN' | 'ru' | 'ar' | 'fr' | 'es';

const LOCALES: readonly AdminLocale[] = ['en', 'zh-CN', 'ru', 'ar', 'fr', 'es'];

/** The language that Medusa Admin is set to, where it is one of the shop's; else English. */
export function adminLocale(): AdminLocale {
  const chosen = (localStorage.getItem('lng') ?? '').replace(/^zhCN$/, 'zh-CN');
  return LOCALES.find((locale) => locale === chosen || locale === chosen.split('-')[0]) ?? 'en';
}

/** An instant as people of the language write it, in the reader's own time zone. */
export const writtenInstant = (iso: string): string =>
  new Intl.DateTimeFormat(`${adminLocale()}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** A whole number as people of the language write it. */
export const writtenNumber = (value: number): string =>
  new Intl.NumberFormat(`${adminLocale()}-u-nu-latn`).format(value);

/** An ISO date as people of the language write it. */
export const writtenDay = (day: string): string =>
  new Intl.DateTimeFormat(`${adminLocale()}-u-nu-latn`, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
