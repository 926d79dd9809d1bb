import type { SitemapResponse } from '@caravanserai/contracts/sitemap';
import { pathsInAll, samePathInAll, type LocalePaths } from '../../shell/paths';

/** A page that search engines should know, with the ISO day it last changed where that is known. */
export interface MapEntry {
  readonly paths: LocalePaths;
  readonly changed: string | null;
}

/** Pages that are there whatever the shop sells. */
const STANDING = [
  '/',
  '/pavilions',
  '/goods',
  '/import',
  '/how-it-works',
  '/about-the-data',
  '/terms',
  '/privacy',
  '/demo',
];

/** Every page of one part of the shop's map: standing pages, places and goods, each in all languages. */
export function mapEntries(shop: SitemapResponse, part: number): MapEntry[] {
  const page = (path: string, changed: string | null = null): MapEntry => ({
    paths: samePathInAll(path),
    changed,
  });
  return [
    ...(part === 1 ? STANDING.map((path) => page(path)) : []),
    ...shop.pavilions.map(({ handle, changed }) => page(`/pavilions/${handle}`, changed)),
    ...shop.merchants.map(({ handle, changed }) => page(`/merchants/${handle}`, changed)),
    ...shop.categories.map((code) => page(`/categories/${code}`)),
    ...shop.destinations.map((iso2) => page(`/import/${iso2.toLowerCase()}`)),
    ...shop.goods.map(({ slugs, changed }) => ({
      paths: pathsInAll((locale) => `/goods/${slugs[locale] ?? ''}`),
      changed,
    })),
  ];
}
