import { DEFAULT_LOCALE, LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { LocalePaths } from '../../shell/paths';
import type { MapEntry } from './addresses';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
};

/** An address as XML holds it: percent-encoded, then escaped (sitemaps.org). */
const address = (origin: string, path: string): string =>
  (origin + encodeURI(path)).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The pages of one language as a sitemap, each with its sisters in all languages, so that hreflang is complete and
 * reciprocal here too; x-default is the English page, as on the pages themselves.
 */
export function writeSitemap(origin: string, locale: Locale, entries: readonly MapEntry[]): string {
  const lines = entries.map(({ paths, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${address(origin, paths[locale])}</loc>${day}${alternates(origin, paths)}</url>\n`;
  });
  return `${HEAD}<urlset ${SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('')}</urlset>\n`;
}

function alternates(origin: string, paths: LocalePaths): string {
  const named = [...LOCALES.map((locale) => [locale, paths[locale]]), ['x-default', paths[DEFAULT_LOCALE]]];
  return named
    .map(
      ([tag = '', path = '']) =>
        `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(origin, path)}"/>`,
    )
    .join('');
}

/** The index of all sitemaps: one per language, and more where the goods are too many for one. */
export function writeIndex(origin: string, parts: number): string {
  const maps = LOCALES.flatMap((locale) =>
    Array.from({ length: parts }, (_, index) => sitemapPath(locale, index + 1)),
  );
  const lines = maps.map((path) => `<sitemap><loc>${address(origin, path)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex ${SPACE}>\n${lines.join('')}</sitemapindex>\n`;
}

/** Beside the pages it names: a sitemap speaks only for what stands in its own folder. */
const sitemapPath = (locale: Locale, part: number): string =>
  `/${locale}/sitemap.xml${part === 1 ? '' : `?part=${part}`}`;
