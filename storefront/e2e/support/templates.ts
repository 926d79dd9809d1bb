import type { Locale } from '@caravanserai/locales/registry';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { findAway, findGoods } from './api';

/** Every kind of page, as an address without its language. Goods have other slugs in every language. */
export async function templatesOf(locale: Locale): Promise<string[]> {
  const { country, currency } = shopDefaults(locale);
  const query = { locale, ship_to: country, currency };
  const [goods, away] = await Promise.all([findGoods(query, ({ also }) => also.length > 0), findAway(query)]);
  return [
    '',
    '/pavilions',
    '/pavilions/rwanda',
    '/pavilions/kyrgyzstan',
    `/merchants/${goods.merchant.handle}`,
    '/goods?pavilion=italy&undeliverable=1',
    '/categories/coffee',
    '/search?q=zzzyxw',
    `/goods/${encodeURIComponent(goods.slug)}`,
    `/goods/${encodeURIComponent(away.slug)}`,
    '/import',
    '/import/cn',
    '/import/de',
    '/import/zz',
    '/about-the-data',
    '/how-it-works',
    '/terms',
    '/privacy',
    '/offline',
    '/demo',
    '/contact-sheet',
    '/cart',
    '/nowhere',
  ];
}
