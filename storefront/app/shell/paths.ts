import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@caravanserai/locales/registry';

/** One address per language for the same page. */
export type LocalePaths = Readonly<Record<Locale, string>>;

/** The language an address is in; English where it names none of ours. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** The part of an address after its language: '/' for a home page. */
export function pathWithoutLocale(pathname: string): string {
  const [, first, ...rest] = pathname.split('/');
  return isLocale(first) ? `/${rest.join('/')}` : pathname;
}

/** An address of ours: `localePath('fr', '/pavilions')` is '/fr/pavilions'. */
export function localePath(locale: Locale, path: string): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The same page in all languages, where its address doesn't depend on the language. */
export function samePathInAll(path: string): LocalePaths {
  return pathsInAll(() => path);
}

/** The same page in all languages, where every language has its own slug. */
export function pathsInAll(path: (locale: Locale) => string): LocalePaths {
  const entries = LOCALES.map((locale) => [locale, localePath(locale, path(locale))] as const);
  return Object.fromEntries(entries) as Record<Locale, string>;
}

/** A page's query as it holds in another language: a place within a list is another list's there. */
export function queryElsewhere(search: string): string {
  const query = new URLSearchParams(search);
  if (!query.has('cursor')) return search;
  query.delete('cursor');
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** Where to go back to after a form: a path of this site, never another host. */
export function safeBackPath(asked: unknown, fallback: string): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked) || asked.length > 2000) return fallback;
  const url = new URL(asked, 'http://shop.invalid');
  return url.host === 'shop.invalid' ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
