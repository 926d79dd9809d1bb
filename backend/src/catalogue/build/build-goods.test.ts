import { DEFAULT_TRANSIT } from '@caravanserai/customs/transit-days';
import type { Reference } from '../reference';
import { testRules } from './test-rules';
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
      source: 'test',
      conf: 'M',
    },
  ],
  rates: null,
  priceDisplay: ['CN', 'EU', 'KW'].map((dest) => ({
    id: dest,
    dest,
    with_tax: 'Y',
    unit_price: dest === 'EU' ? 'KG_L' : '',
    prior_price: dest === 'EU' ? 'LOWEST_30_DAYS' : '',
    valid_from: '2022-05-28',
    source: 'test',
    conf: 'S' as const,
  })),
  rules: testRules(),
  delivery: { rows: [], perDollar: {}, tables: DEFAULT_TRANSIT },
  terms: new Map(),
  returns: [],
};

const bonded: ListingSource = {
  id: 'list_b',
  variant_id: 'v_b',
  route: 'bonded',
  place: 'SH',
  ships_to: ['CN'],
  closed: false,
  prices: { CNY: '68.95' },
  reductions: {},
  gross_grams: 260,
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
  cn_vat_pct: '13',
  cn_consumption_tax_kind: null,
  shown_at: null,
  net_grams: 250,
  net_millilitres: null,
  pieces: 1,
  shelf_life_days: 540,
  pictures: ['/pictures/a.svg'],
  created: 1,
  merchant: { handle: 'kivu', name: 'Kivu "Highlands"' },
  pavilion: { handle: 'rwanda', iso2: 'RW', kind: 'country', labels: { en: 'Rwanda' } },
  slugs: { en: 'coffee-beans' },
  texts: { en: { title: 'Coffee' }, rw: { title: 'Ikawa' }, fr: { title: '' } },
  listings: [mail, bonded],
};

const build = (changes: Partial<GoodsSource> = {}) =>
  buildGoods({ ...source, ...changes }, reference, '2026-11-21T12:00:00Z');
const at = (country: string, changes?: Partial<GoodsSource>) =>
  build(changes).offers.find(({ ship_to }) => ship_to === country);

test('the sibling that arrives first stands on the card, the other beside it', () => {
  expect(at('CN')).toMatchObject({ listing_id: 'list_b', days_to: 2, undeliverable: false });
  expect(JSON.parse(at('CN')?.also ?? '')).toEqual([
    ['list_m', 'direct_mail', 'RW', 7195, 'tax_included', 'in_stock'],
  ]);
});

test('days off of the merchant put its parcels behind what others, or it itself from elsewhere, send sooner', () => {
  const away = (from: string, to: string): Reference => ({
    ...reference,
    terms: new Map([['kivu bonded SH', { off: new Set(), away: [{ from, to }] }]]),
  });
  const on = (rules: Reference) =>
    buildGoods(source, rules, '2026-11-23T02:00:00Z').offers.find(({ ship_to }) => ship_to === 'CN')!;
  const [usual, short, long] = [
    reference,
    away('2026-11-23', '2026-11-24'),
    away('2026-11-23', '2026-12-20'),
  ];
  expect(on(short).listing_id).toBe('list_b');
  expect(on(short).soonest - on(usual).soonest).toBe(200);
  expect(on(long).listing_id).toBe('list_m');
  expect(on(away('2026-11-26', '2026-12-20'))).toEqual(on(usual));
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

const shown = (country: string, changes?: Partial<GoodsSource>): unknown =>
  JSON.parse(at(country, changes)?.shown ?? 'null');

test('the price shown holds what checkout takes, where the law asks for it', () => {
  // 13% x 70% of CN¥68.95 is CN¥6.27.
  expect(at('CN')?.price).toBe(6895 + 627);
  expect(shown('CN')).toEqual(['tax_included', 6895, null, null]);
  // EUR 3.00 for the subheading, and French VAT of 20% on goods alone.
  expect(at('FR')?.price).toBe(750 + 300 + 150);
  expect(shown('FR')).toEqual(['with_tax_and_duty', 750, [4800, 'kg'], null]);
});

test('without a law that asks for it, or without a rule, it is the price before charges', () => {
  const plain = { ...reference, priceDisplay: [] };
  const [, france] = buildGoods(source, plain, '2026-11-21T12:00:00Z').offers;
  expect(france).toMatchObject({
    ship_to: 'FR',
    price: 750,
    shown: '["before_import_charges",null,null,null]',
  });
  const lawless = { ...reference, rules: { ...reference.rules, destinations: [] } };
  const [, unknown] = buildGoods(source, lawless, '2026-11-21T12:00:00Z').offers;
  expect(unknown).toMatchObject({ price: 750, shown: '["before_import_charges",null,[3000,"kg"],null]' });
});

test('rules hold by the day at the destination', () => {
  const dated = {
    ...reference,
    priceDisplay: [{ ...reference.priceDisplay[0]!, dest: 'CN', valid_from: '2026-11-22' }],
  };
  const priceAt = (now: string) => buildGoods(source, dated, now).offers[0]?.price;
  expect(priceAt('2026-11-21T15:59:59Z')).toBe(6895);
  expect(priceAt('2026-11-21T16:00:00Z')).toBe(6895 + 627);
});

describe('a reduced price', () => {
  const reduced = (lowest: string | null, type: 'sale' | 'override' = 'sale') => ({
    listings: [
      {
        ...mail,
        reductions: { EUR: { amount: '6.00', type, lowest }, CNY: { amount: '60.00', type, lowest } },
      },
    ],
  });

  it('shows the lowest of the 30 days before in the EU, on the basis of the price', () => {
    // (7.00 + 3.00) and VAT of 20% on 7.00
    expect(shown('FR', reduced('7.00'))).toEqual([
      'with_tax_and_duty',
      600,
      [4080, 'kg'],
      [1140, 'lowest_30_days'],
    ]);
  });

  it('is no reduction in the EU when it was as low before, or nobody knows', () => {
    for (const lowest of ['6.00', '5.50', null])
      expect(shown('FR', reduced(lowest))).toHaveProperty('3', null);
  });

  it('shows the price without it elsewhere', () => {
    // CN¥65.95 with its tax of CN¥6.00
    expect(shown('CN', reduced('7.00'))).toEqual(['tax_included', 6000, null, [7195, 'former_price']]);
  });

  it('is just a price where the list announces nothing', () => {
    expect(at('FR', reduced('7.00', 'override'))?.price).toBe(600 + 300 + 120);
    expect(shown('FR', reduced('7.00', 'override'))).toHaveProperty('3', null);
  });
});
