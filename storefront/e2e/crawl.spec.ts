import type { Money } from '@caravanserai/contracts/common';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { LOCALES } from '@caravanserai/locales/registry';
import { expect, test } from '@playwright/test';
import { readListings } from './support/api';
import { faultOfAddress, faultsOfData, faultsOfMap, faultsOfPage } from './support/crawl/faults';
import { readSitemaps } from './support/crawl/sitemaps';
import { faultsOfStructure } from './support/crawl/structured';
import { walk } from './support/crawl/walk';

/** Every goods' address, with the price a program reads there for the language's own destination. */
async function pricesOfAllGoods(): Promise<Map<string, Money | null>> {
  const found = new Map<string, Money | null>();
  for (const locale of LOCALES) {
    const { country, currency } = shopDefaults(locale);
    const query = { locale, ship_to: country, currency, include_undeliverable: 'true', limit: '48' };
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await readListings(cursor ? { ...query, cursor } : query);
      for (const { slug, price } of page.cards) found.set(`/${locale}/goods/${slug}`, price ?? null);
      cursor = page.next;
    }
  }
  return found;
}

test('the whole shop, read without scripts in six languages, has no dead link and tells one price', async () => {
  test.setTimeout(600_000);
  const prices = await pricesOfAllGoods();
  const visits = await walk(LOCALES.map((locale) => `/${locale}`));
  const pages = [...visits].flatMap(([path, { page }]) => (page ? [{ path, page }] : []));

  const titles = new Map<string, string>();
  const doubled = pages.flatMap(({ path, page: { lang, title, robots } }) => {
    const key = `${lang} ${title}`;
    const other = titles.get(key);
    if (!robots) titles.set(key, path);
    return other && !robots ? [`${path} has the title of ${other}`] : [];
  });
  const faults = [
    ...[...visits].flatMap(([path, visit]) => faultOfAddress(path, visit)),
    ...pages.flatMap(({ path, page }) => [
      ...faultsOfPage(path, page, visits),
      ...faultsOfData(path, page, prices.get(path)),
      ...faultsOfStructure(path, page),
    ]),
    ...[...prices.keys()].filter((path) => !visits.get(path)?.page).map((path) => `no link leads to ${path}`),
    ...doubled,
    ...faultsOfMap(await readSitemaps(), visits),
  ];
  console.log(`Read ${pages.length} pages, asked for ${visits.size} addresses.`);
  expect(pages.length).toBeGreaterThan(prices.size);
  expect(faults).toEqual([]);
});
