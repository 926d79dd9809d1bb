import type { ListingResponse, ListingsResponse } from '@caravanserai/contracts/listings';
import type {
  MerchantResponse,
  PavilionResponse,
  PavilionsResponse,
} from '@caravanserai/contracts/pavilions';
import type { DestinationsResponse, ExchangeRatesResponse } from '@caravanserai/contracts/reference';
import { LOCALES } from '@caravanserai/locales/registry';
import { safeParse } from 'zod/mini';
import { DESCRIBED } from '../../src/public-api/openapi';
import { shop } from './shop';
import { PICTURE } from './use-catalogue';

async function read<Body>(path: string): Promise<Body> {
  const { status, body } = await shop.first.api.get<Body>(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body;
}

/** Real addresses of every described read, in several languages and destinations. */
const addresses = (slug: string): [path: string, address: string][] =>
  LOCALES.flatMap((locale) =>
    ['CN', 'KW', 'FR'].flatMap((ship_to): [string, string][] => [
      ['/store/pavilions', `/store/pavilions?locale=${locale}`],
      ['/store/pavilions/{handle}', `/store/pavilions/uzbekistan?locale=${locale}`],
      ['/store/pavilions/{handle}', `/store/pavilions/australia?locale=${locale}`],
      ['/store/merchants/{handle}', `/store/merchants/kivu-highlands-cooperative?locale=${locale}`],
      ['/store/destinations', `/store/destinations?locale=${locale}`],
      ['/store/exchange-rates', '/store/exchange-rates?base=CNY'],
      ['/store/sitemap', '/store/sitemap?part=1'],
      ['/store/listings', `/store/listings?locale=${locale}&ship_to=${ship_to}&facets=true&currency=USD`],
      [
        '/store/listings',
        `/store/listings?locale=${locale}&ship_to=${ship_to}&q=a&include_undeliverable=true&limit=48`,
      ],
      ['/store/listings/suggest', `/store/listings/suggest?locale=${locale}&ship_to=${ship_to}&q=a`],
      ['/store/listings/{slug}', `/store/listings/${slug}?locale=${locale}&ship_to=${ship_to}&currency=USD`],
    ]),
  );

test('every answer is exactly what the schemas, and so the OpenAPI document, say', async () => {
  for (const [path, address] of addresses('bourbon-coffee-250g')) {
    const body = await read(address);
    const described = DESCRIBED[path];
    if (!described) throw new Error(`${path} is not described.`);
    const result = safeParse(described.response, body);
    expect({ address, issues: result.error?.issues }).toEqual({ address, issues: undefined });
    // Parsing drops what the schema does not know.
    expect(result.data).toEqual(body);
  }
});

test('the OpenAPI document describes every read and needs no key', async () => {
  const { status, body } = await shop.first.api.with({ 'x-publishable-api-key': '' }).get<{
    openapi: string;
    paths: Record<string, { get: { parameters: { name: string; required: boolean }[] } }>;
  }>('/store/openapi.json');
  expect(status).toBe(200);
  expect(body.openapi).toBe('3.1.0');
  expect(Object.keys(body.paths).sort()).toEqual(Object.keys(DESCRIBED).sort());
  const parameters = body.paths['/store/listings']?.get.parameters ?? [];
  expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    'locale',
    'ship_to',
  ]);
});

test('cards carry charged prices, dates after today, and what an amount is in another currency', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const { cards, charged_currency } = await read<ListingsResponse>(
    '/store/listings?locale=fr&ship_to=CN&currency=EUR&limit=48',
  );
  expect(charged_currency).toBe('CNY');
  expect(cards.length).toBeGreaterThan(40);
  for (const card of cards) {
    expect(card.price?.currency).toBe('CNY');
    expect(card.price?.amount).toBeGreaterThan(0);
    expect(card.indicative?.currency).toBe('EUR');
    expect((card.indicative?.amount ?? 0) * 5).toBeLessThan(card.price?.amount ?? 0);
    expect(card.arrives && card.arrives.from > today && card.arrives.to >= card.arrives.from).toBe(true);
  }
  const { cards: same } = await read<ListingsResponse>(
    '/store/listings?locale=fr&ship_to=CN&currency=CNY&limit=1',
  );
  expect(same[0]?.indicative).toBeNull();
});

test('prices are those that Medusa charges, to the minor unit', async () => {
  const rows = await shop.sql<{ id: string; amount: string }>(
    `select l.id, p.raw_amount->>'value' as amount from listing l
       join product_variant_price_set s on s.variant_id = l.variant_id
       join price p on p.price_set_id = s.price_set_id and p.currency_code = 'kwd' and p.deleted_at is null
      order by p.price_list_id nulls first`,
  );
  // Of a listing's prices the last counts: that of a price list.
  const charged = new Map(rows.map(({ id, amount }) => [id, Math.round(Number(amount) * 1000)]));
  const { cards } = await read<ListingsResponse>('/store/listings?locale=ar&ship_to=KW&limit=48');
  expect(cards.length).toBeGreaterThan(30);
  for (const card of cards) {
    expect((card.net ?? card.price)?.amount).toBe(charged.get(card.listing_id));
    for (const sibling of card.also) expect(sibling.price.amount).toBe(charged.get(sibling.listing_id));
  }
});

test('one card per goods; its siblings arrive no sooner', async () => {
  const { cards, count } = await read<ListingsResponse>('/store/listings?locale=en&ship_to=CN&limit=48');
  expect(new Set(cards.map(({ goods_id }) => goods_id)).size).toBe(cards.length);
  expect(count).toBeGreaterThanOrEqual(cards.length);
  const withSiblings = cards.filter(({ also }) => also.length > 0);
  expect(withSiblings.length).toBeGreaterThan(10);
  for (const { arrives, also } of withSiblings) {
    for (const sibling of also) expect(sibling.arrives.to >= (arrives?.to ?? '')).toBe(true);
  }
});

test('bonded stock serves mainland China only', async () => {
  for (const [country, expected] of [
    ['CN', true],
    ['FR', false],
  ] as const) {
    const { cards } = await read<ListingsResponse>(
      `/store/listings?locale=en&ship_to=${country}&route=bonded`,
    );
    expect(cards.length > 0).toBe(expected);
  }
});

test('a goods page lists every sibling, the asked one first, and says why others cannot come', async () => {
  const address = '/store/listings/bourbon-coffee-250g?locale=en&ship_to=';
  const china = await read<ListingResponse>(`${address}CN`);
  expect(china.offers.map(({ route, deliverable }) => [route, deliverable])).toEqual([
    ['bonded', true],
    ['direct_mail', true],
  ]);
  const mail = await read<ListingResponse>(`${address}CN&route=direct_mail`);
  expect(mail.offers[0]?.route).toBe('direct_mail');
  const byListing = await read<ListingResponse>(`${address}CN&listing=${china.offers[1]?.listing_id}`);
  expect(byListing.offers[0]?.listing_id).toBe(china.offers[1]?.listing_id);
  const france = await read<ListingResponse>(`${address}FR`);
  const bonded = france.offers.find(({ route }) => route === 'bonded');
  expect(bonded).toMatchObject({
    deliverable: false,
    price: null,
    arrives: null,
    undeliverable_reasons: ['bonded_china_only'],
  });
  expect(france.related.length).toBeGreaterThan(3);
  expect(france.related.every(({ goods_id }) => goods_id !== france.goods_id)).toBe(true);
});

test('a slug of any language leads to the goods, an old one moves on with its query', async () => {
  const page = await read<ListingResponse>('/store/listings/bourbon-coffee-250g?locale=en&ship_to=FR');
  for (const slug of Object.values(page.slugs)) {
    const other = await read<ListingResponse>(
      `/store/listings/${encodeURIComponent(slug)}?locale=zh-CN&ship_to=FR`,
    );
    expect(other.goods_id).toBe(page.goods_id);
    expect(other.slug).toBe(page.slugs['zh-CN']);
  }
  await shop.sql(
    `insert into goods_slug (id, goods_id, locale, slug, is_current) values ('slug_old', $1, 'ar', 'قهوة-قديمة', false)`,
    [page.goods_id],
  );
  const query = '?locale=ar&ship_to=KW&route=direct_mail';
  const moved = await shop.first.api.get(`/store/listings/${encodeURIComponent('قهوة-قديمة')}${query}`);
  expect(moved.status).toBe(308);
  expect(decodeURI(moved.headers.get('location') ?? '')).toBe(`/store/listings/${page.slugs.ar}${query}`);
});

test('pavilions stand in the order of their names in the language; closed doors show nothing behind', async () => {
  for (const [locale, tag] of [
    ['ru', 'ru-RU'],
    ['zh-CN', 'zh-CN'],
    ['ar', 'ar'],
  ] as const) {
    const { pavilions } = await read<PavilionsResponse>(`/store/pavilions?locale=${locale}`);
    const names = pavilions.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator(tag).compare));
  }
  const { pavilion } = await read<PavilionResponse>('/store/pavilions/australia?locale=en');
  expect(pavilion).toMatchObject({
    state: 'planned',
    operator: null,
    sections: [],
    bases: [],
    merchants: [],
    goods: 0,
  });
  const open = (await read<PavilionResponse>('/store/pavilions/rwanda?locale=ar')).pavilion;
  expect(open.sections.map(({ type }) => type)).toEqual(['story', 'cloth', 'bases', 'goods', 'merchants']);
  expect(open.sections[0]?.paragraphs[0]).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(open.merchants.reduce((sum, { goods }) => sum + goods, 0)).toBe(open.goods);
});

test('destinations, rates and merchants', async () => {
  const { destinations } = await read<DestinationsResponse>('/store/destinations?locale=fr');
  expect(destinations.find(({ iso2 }) => iso2 === 'CN')).toMatchObject({
    name: 'Chine',
    charged_currency: 'CNY',
  });
  const cny = await read<ExchangeRatesResponse>('/store/exchange-rates?base=CNY');
  const usd = await read<ExchangeRatesResponse>('/store/exchange-rates?base=USD');
  expect(cny.rates.CNY).toBe('1');
  expect(Number(cny.rates.USD) * Number(usd.rates.CNY)).toBeCloseTo(1, 8);
  const { merchant } = await read<MerchantResponse>('/store/merchants/kivu-highlands-cooperative?locale=ru');
  expect(merchant).toMatchObject({
    source_locale: 'rw',
    about: { lang: 'ru' },
    pavilions: [{ handle: 'rwanda', name: 'Руанда' }],
  });
});

test('a picture is kept for good and cannot run', async () => {
  const { status, headers } = await shop.first.api
    .with({ 'x-publishable-api-key': '' })
    .get(`/pictures/${PICTURE}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^image\/svg\+xml/);
  expect(headers.get('cache-control')).toContain('immutable');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  const shared = PICTURE.replace('.svg', '-share.jpg');
  const [first, again] = await Promise.all([1, 2].map(() => shop.first.api.get(`/pictures/${shared}`)));
  expect([first?.status, again?.status]).toEqual([200, 200]);
  expect(first?.headers.get('content-type')).toBe('image/jpeg');
  expect(first?.headers.get('cache-control')).toContain('immutable');
  for (const name of [
    'none.svg',
    '..%2f..%2fetc%2fpasswd',
    '0123456789abcdef0124.svg',
    '0123456789abcdef0124-share.jpg',
    '.env',
  ]) {
    expect((await shop.first.api.get(`/pictures/${name}`)).status).toBe(404);
  }
});
