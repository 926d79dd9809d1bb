import type { Reference } from '../reference';
import { buildGoods } from './build-goods';
import type { GoodsSource, ListingSource } from './sources';

const reference: Reference = {
  destinations: new Map(
    [
      ['CN', 'CNY'],
      ['FR', 'EUR'],
      ['KW', 'KWD'],
    ].map(([iso2 = '', currency = '']) => [iso2, { iso2, currency, region_id: 'reg' }]),
  ),
  places: new Map([
    ['SH', { code: 'SH', kind: 'bonded', country: 'CN', city: 'Shanghai' }],
    ['RW', { code: 'RW', kind: 'origin', country: 'RW', city: 'Kigali' }],
  ]),
  restrictions: [
    {
      dest: 'KW',
      scope: 'ALCOHOL',
      route: '*',
      action: 'HIDE',
      reason_key: 'not_sold_here',
      valid_from: '2026-01-01',
    },
  ],
  rates: null,
};

const bonded: ListingSource = {
  id: 'list_b',
  variant_id: 'v_b',
  route: 'bonded',
  place: 'SH',
  ships_to: ['CN'],
  prices: { CNY: '68.95' },
  available: 20,
};

const mail: ListingSource = {
  ...bonded,
  id: 'list_m',
  route: 'direct_mail',
  place: 'RW',
  ships_to: ['CN', 'FR'],
  prices: { CNY: '65.95', EUR: '7.5' },
};

const source: GoodsSource = {
  goods_id: 'goods_1',
  handle: 'coffee',
  category: 'coffee',
  source_locale: 'rw',
  origin: 'RW',
  hs6: '090121',
  flags: [],
  cbec_channel: 'BOTH',
  pictures: ['/pictures/a.svg'],
  created: 1,
  merchant: { handle: 'kivu', name: 'Kivu "Highlands"' },
  pavilion: { handle: 'rwanda', iso2: 'RW', kind: 'country', labels: { en: 'Rwanda' } },
  slugs: { en: 'coffee-beans' },
  texts: { en: { title: 'Coffee' }, rw: { title: 'Ikawa' }, fr: { title: '' } },
  listings: [mail, bonded],
};

const build = (changes: Partial<GoodsSource> = {}) =>
  buildGoods({ ...source, ...changes }, reference, '2026-11-21');
const at = (country: string, changes?: Partial<GoodsSource>) =>
  build(changes).offers.find(({ ship_to }) => ship_to === country);

test('the sibling that arrives first stands on the card, the other beside it', () => {
  expect(at('CN')).toMatchObject({ listing_id: 'list_b', price: 6895, days_to: 2, undeliverable: false });
  expect(JSON.parse(at('CN')?.also ?? '')).toEqual([['list_m', 'direct_mail', 'RW', 6595, 'in_stock']]);
});

test('what is sold out yields to a sibling in stock, and stands last when it is alone', () => {
  const soldOut = { ...bonded, available: 0 };
  expect(at('CN', { listings: [soldOut, mail] })).toMatchObject({ listing_id: 'list_m', stock: 'in_stock' });
  expect(at('CN', { listings: [soldOut] })?.soonest).toBeGreaterThan(1_000_000);
});

test('without a price or a route there it is undeliverable, with the reasons of every sibling', () => {
  expect(at('KW')).toMatchObject({ undeliverable: true, price: 0, also: null });
  expect(JSON.parse(at('KW')?.reasons ?? '')).toEqual(
    expect.arrayContaining(['bonded_china_only', 'not_to_destination']),
  );
  expect(at('FR', { listings: [{ ...mail, prices: {} }] })).toMatchObject({ undeliverable: true });
});

test('what a country hides has no card there', () => {
  expect(at('KW', { flags: ['ALCOHOL'] })).toBeUndefined();
  expect(at('FR', { flags: ['ALCOHOL'] })).toBeDefined();
});

test('a title that a language lacks falls back and says its language', () => {
  const french = build().cards.find(({ locale }) => locale === 'fr');
  expect(JSON.parse(`{${french?.head ?? ''}}`)).toMatchObject({
    title: { value: 'Coffee', lang: 'en', dir: 'ltr' },
    slug: 'coffee',
    merchant: { name: 'Kivu "Highlands"' },
  });
});

test('equal sources make equal digests, any change another', () => {
  expect(build().digest).toBe(build().digest);
  expect(build({ pictures: ['/pictures/b.svg'] }).digest).not.toBe(build().digest);
});
