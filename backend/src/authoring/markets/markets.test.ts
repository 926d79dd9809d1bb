import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import fc from 'fast-check';
import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import type { MarketFacts, MarketRules, MarketSibling } from './facts';
import { labelGaps } from './label-gaps';
import { marketState, whyNot } from './market-state';

const freight = (from_kind: string, countries: string[], tariff: string) =>
  ({ from_kind, from_place: '', from_country: '', countries, tariff }) as unknown as FreightRow;

const rules: MarketRules = {
  destinations: new Map([
    ['CN', 'CNY'],
    ['FR', 'EUR'],
    ['KZ', 'KZT'],
    ['UZ', 'UZS'],
  ]),
  restrictions: [
    {
      ...{ dest: 'FR', scope: 'FRESH', route: '*', action: 'BLOCK', reason_key: 'fresh_fruit_eu' },
      ...{ valid_from: '2020-01-01', valid_to: null },
    },
  ],
  freight: [freight('bonded', ['CN'], 'bonded_express'), freight('origin', ['CN', 'FR', 'KZ'], 'post')],
  today: '2026-11-22',
};

const mail: MarketSibling = {
  id: 'list_mail',
  route: 'direct_mail',
  place: { code: 'UZ-TAS', kind: 'origin', country: 'UZ' },
  state: 'published',
  available: 5,
  currencies: ['CNY', 'EUR', 'KZT'],
  off: [],
};
const bonded: MarketSibling = {
  ...{ ...mail, id: 'list_bonded', route: 'bonded', currencies: ['CNY'] },
  place: { code: 'SH-WGQ', kind: 'bonded', country: 'CN' },
};

const language = (locale: string, missing: string[] = [], old: string[] = []): LanguageState => ({
  ...{ locale, state: 'done', done: 3, of: 3, missing, old },
});

const goods: MarketFacts = {
  goods_id: 'goods_1',
  data: {
    ...{
      category: 'dried-fruit',
      origin: 'UZ',
      hs6: '080620',
      unit: '136',
      net_grams: 500,
      net_millilitres: null,
    },
    ...{ shelf_life_days: 365, storage: 'cool_dry', flags: [], cbec_channel: 'BOTH' },
  },
  languages: [language('ru'), language('fr'), language('zh-CN'), language('en')],
  siblings: [mail],
  pavilion_open: true,
  admitted: true,
  merchant_approved: true,
  closed: false,
};

const codes = (facts: MarketFacts, country: string) =>
  marketState(facts, country, rules).causes.map(({ code }) => code);

describe('a market', () => {
  it('is ready where somebody can buy and everything is in the language read there', () => {
    for (const country of ['CN', 'FR', 'KZ'])
      expect(marketState(goods, country, rules)).toMatchObject({ state: 'ready', causes: [] });
    expect(marketState(goods, 'FR', rules).language).toBe('fr');
  });

  it('is sellable while texts or label data are missing, and says which', () => {
    const facts = {
      ...goods,
      languages: [language('fr', ['description'], ['title'])],
      data: { ...goods.data, shelf_life_days: null, net_grams: null },
    };
    const market = marketState(facts, 'FR', rules);
    expect(market.state).toBe('sellable');
    expect(market.causes).toMatchObject([
      { code: 'label_data', blocks: false, fields: ['net_grams', 'shelf_life_days'], page: 'data' },
      { code: 'text_missing', fields: ['description'], path: '/merchant/listings/goods_1/texts?language=fr' },
      { code: 'text_old', fields: ['title'] },
    ]);
  });

  it('names what is in the way of the route that could go there, not of the one that never can', () => {
    const siblings = [bonded, { ...mail, available: 0, currencies: ['CNY'], state: 'paused' as const }];
    expect(whyNot({ ...goods, siblings }, 'FR', rules)).toMatchObject([
      { code: 'paused', listing_id: 'list_mail', page: 'overview' },
      { code: 'no_price', page: 'prices' },
      { code: 'no_stock', page: 'stock' },
    ]);
    expect(codes({ ...goods, siblings: [bonded] }, 'FR')).toEqual(['no_route']);
    expect(marketState({ ...goods, siblings: [bonded] }, 'FR', rules).causes[0]).toMatchObject({
      reasons: ['bonded_china_only'],
      page: 'routes',
    });
    expect(codes({ ...goods, siblings: [] }, 'FR')).toEqual(['no_route']);
    // One way is enough.
    expect(codes({ ...goods, siblings }, 'CN')).toEqual([]);
  });

  it('knows rules, eligibility, delivery and what concerns all goods', () => {
    const data = { ...goods.data, flags: ['FRESH'] };
    expect(whyNot({ ...goods, data }, 'FR', rules)).toMatchObject([
      { code: 'restricted', reasons: ['fresh_fruit_eu'], page: 'data' },
    ]);
    const general = { ...goods.data, cbec_channel: 'GENERAL_TRADE_ONLY' as const };
    expect(whyNot({ ...goods, data: general }, 'CN', rules)).toMatchObject([
      { code: 'not_eligible', reasons: ['general_trade_only'] },
    ]);
    expect(codes({ ...goods, siblings: [{ ...mail, off: ['post'] }] }, 'KZ')).toEqual(['no_delivery']);
    expect(
      codes(
        { ...goods, pavilion_open: false, admitted: false, merchant_approved: false, closed: true },
        'KZ',
      ),
    ).toEqual(['merchant_not_approved', 'not_admitted', 'pavilion_closed', 'closed']);
    expect(codes({ ...goods, data: { ...goods.data, hs6: '' } }, 'KZ')).toContain('hs_code');
  });

  const sibling = fc
    .record({
      base: fc.constantFrom(mail, bonded),
      state: fc.constantFrom('draft' as const, 'in_review' as const, 'published' as const, 'paused' as const),
      available: fc.integer({ min: 0, max: 3 }),
      currencies: fc.subarray(['CNY', 'EUR', 'KZT']),
      off: fc.subarray(['post', 'bonded_express']),
    })
    .map(({ base, ...rest }) => ({ ...base, ...rest }));

  const facts = fc
    .record({
      siblings: fc.array(sibling, { maxLength: 3 }),
      pavilion_open: fc.boolean(),
      admitted: fc.boolean(),
      merchant_approved: fc.boolean(),
      closed: fc.boolean(),
      languages: fc.subarray([language('fr', ['title']), language('ru'), language('zh-CN', [], ['usage'])]),
    })
    .map((some): MarketFacts => ({ ...goods, ...some }));

  const country = fc.constantFrom(...rules.destinations.keys());

  it('is blocked exactly where a cause blocks, and ready exactly where there is none', () => {
    fc.assert(
      fc.property(facts, country, (some, where) => {
        const { state, causes } = marketState(some, where, rules);
        expect(state === 'blocked').toBe(causes.some(({ blocks }) => blocks));
        expect(state === 'ready').toBe(causes.length === 0);
        for (const { path } of causes) expect(path).toMatch(/^\/merchant\/[\w/?=&-]+$/);
      }),
    );
  });

  it('is never closed by one more way of supply, nor by more stock', () => {
    fc.assert(
      fc.property(facts, sibling, country, (some, more, where) => {
        const blocked = (one: MarketFacts) => marketState(one, where, rules).state === 'blocked';
        if (blocked(some)) return;
        expect(blocked({ ...some, siblings: [...some.siblings, more] })).toBe(false);
        const stocked = some.siblings.map((each) => ({ ...each, available: each.available + 1 }));
        expect(blocked({ ...some, siblings: stocked })).toBe(false);
      }),
    );
  });

  it('opens once every cause of one way is gone', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('CN', 'FR', 'KZ'), (some, where) => {
        const whole = { pavilion_open: true, admitted: true, merchant_approved: true, closed: false };
        expect(whyNot({ ...some, ...whole, siblings: [...some.siblings, mail] }, where, rules)).toEqual([]);
      }),
    );
  });
});

describe('label data', () => {
  it('are asked of food, and of other goods only what they are sold by', () => {
    const bare = { ...goods.data, net_grams: null, shelf_life_days: null, storage: '' };
    expect(labelGaps(bare)).toEqual(['net_grams', 'shelf_life_days', 'storage']);
    expect(labelGaps({ ...bare, hs6: '630492' })).toEqual([]);
    expect(labelGaps({ ...bare, hs6: '220421', flags: ['ALCOHOL'] })).toEqual([]);
    expect(labelGaps({ ...bare, hs6: '630492', unit: '', origin: '', category: '' })).toEqual([
      'category',
      'origin',
      'unit',
    ]);
  });
});
