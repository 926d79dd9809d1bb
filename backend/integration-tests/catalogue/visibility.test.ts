import type { ListingsResponse, SuggestResponse } from '@caravanserai/contracts/listings';
import type { SitemapResponse } from '@caravanserai/contracts/sitemap';
import { useCatalogue } from './use-catalogue';

// What is public is asked of the database here; how quickly caches follow is another file's matter.
const shop = useCatalogue({ cache: false });

/** What hides the goods of one merchant, and what shows them again. */
const SWITCHES: [what: string, hide: string, show: string][] = [
  [
    'a planned pavilion',
    `update pavilion set state = 'planned' where handle = 'rwanda'`,
    `update pavilion set state = 'open' where handle = 'rwanda'`,
  ],
  [
    'a paused pavilion',
    `update pavilion set state = 'paused' where handle = 'rwanda'`,
    `update pavilion set state = 'open' where handle = 'rwanda'`,
  ],
  [
    'a suspended merchant',
    `update merchant set state = 'suspended' where ID`,
    `update merchant set state = 'approved' where ID`,
  ],
  [
    'an admission that ended',
    `update admission set state = 'ended' where M`,
    `update admission set state = 'admitted' where M`,
  ],
  [
    'draft listings',
    `update listing set state = 'draft' where M`,
    `update listing set state = 'published' where M`,
  ],
  [
    'draft products',
    `update product set status = 'draft' where P`,
    `update product set status = 'published' where P`,
  ],
  [
    'deleted products',
    `update product set deleted_at = now() where P`,
    `update product set deleted_at = null where P`,
  ],
  [
    'products of another sales channel',
    `update product_sales_channel set deleted_at = now() where product_P`,
    `update product_sales_channel set deleted_at = null where product_P`,
  ],
];

const MERCHANT = `(select id from merchant where handle = 'kivu-highlands-cooperative')`;
const PRODUCTS = `id in (select product_id from listing where merchant_id = ${MERCHANT})`;

const filled = (sql: string): string =>
  sql
    .replace('product_P', `product_${PRODUCTS}`)
    .replace(/\bP$/, PRODUCTS)
    .replace(/\bM$/, `merchant_id = ${MERCHANT}`)
    .replace(/\bID$/, `id = ${MERCHANT}`);

async function seen() {
  const get = async <Body>(path: string) => (await shop.first.api.get<Body>(path)).body;
  const list = await get<ListingsResponse>(
    '/store/listings?locale=en&ship_to=CN&merchant=kivu-highlands-cooperative',
  );
  const search = await get<ListingsResponse>('/store/listings?locale=en&ship_to=CN&q=bourbon%20coffee');
  const suggested = await get<SuggestResponse>('/store/listings/suggest?locale=en&ship_to=CN&q=bourbon');
  const page = await shop.first.api.get('/store/listings/bourbon-coffee-250g?locale=en&ship_to=CN');
  const facets = (
    await get<ListingsResponse>('/store/listings?locale=en&ship_to=CN&pavilion=rwanda&facets=true&limit=1')
  ).facets;
  const { goods } = await get<SitemapResponse>('/store/sitemap');
  const merchant = facets?.merchant.find(({ value }) => value === 'kivu-highlands-cooperative');
  return {
    listed: list.count,
    found: search.cards.filter(({ slug }) => slug === 'roasted-bourbon-coffee-250-g').length,
    suggested: suggested.goods.filter(({ slug }) => slug === 'roasted-bourbon-coffee-250-g').length,
    page: page.status,
    counted: merchant?.count ?? 0,
    mapped: goods.filter(({ slugs }) => slugs.en === 'roasted-bourbon-coffee-250-g').length,
  };
}

test.each(SWITCHES)('%s is nowhere, and comes back', async (_what, hide, show) => {
  const before = await seen();
  expect(before).toEqual({ listed: 3, found: 1, suggested: 1, page: 200, counted: 3, mapped: 1 });
  await shop.sql(filled(hide));
  await shop.settled();
  expect(await seen()).toEqual({ listed: 0, found: 0, suggested: 0, page: 404, counted: 0, mapped: 0 });
  await shop.sql(filled(show));
  await shop.settled();
  expect(await seen()).toEqual(before);
});

test('the view agrees with the read model on what is public', async () => {
  await shop.settled();
  const goods = await shop.sql(`select distinct goods_id from public_listing order by 1`);
  expect(await shop.sql(`select goods_id from catalogue_goods order by 1`)).toEqual(goods);
});

test('a suspended merchant has no page', async () => {
  const path = '/store/merchants/kivu-highlands-cooperative?locale=en';
  expect((await shop.first.api.get(path)).status).toBe(200);
  await shop.sql(filled(`update merchant set state = 'suspended' where ID`));
  await shop.settled();
  expect((await shop.first.api.get(path)).status).toBe(404);
  await shop.sql(filled(`update merchant set state = 'approved' where ID`));
  await shop.settled();
});
