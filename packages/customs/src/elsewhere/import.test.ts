import { consignment, headsOf, line, reckoned, stepCodes } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { Consignment, ConsignmentLine } from '../charges/consignment';
import type { LandedCost } from '../charges/landed-cost-result';
import { landedCost } from '../landed-cost';

const to = (
  dest: string,
  currency: string,
  over: Partial<Consignment> = {},
  rules = SEED_RULES,
): LandedCost => reckoned(landedCost(consignment({ dest, currency, ...over }), rules));
const one = (goods: number, over: Partial<ConsignmentLine> = {}) => ({ lines: [line({ goods, ...over })] });
const three = (a: number, b: number, c: number) => ({
  lines: [
    line({ id: 'a', goods: a, hs6: '442090' }),
    line({ id: 'b', goods: b, hs6: '691200' }),
    line({ id: 'c', goods: c, hs6: '460212' }),
  ],
});

describe('France', () => {
  it('up to 150 euros: a flat duty for each of three subheadings and VAT at checkout', () => {
    const parcel = to('FR', 'EUR', three(5000, 5000, 4999));
    expect(parcel.totals).toMatchObject({ checkout: 900 + 3000, border: 0, landed: 14999 + 3900 });
    expect(headsOf(parcel, 'c')).toEqual({ duty: 300, sales_tax: 1000 });
    expect(parcel.promise).toMatchObject({ level: 'estimate', terms: 'DDP', unknown: [] });
    expect(parcel.promise.weakRows).toEqual([
      'destinations:FR/EU_IOSS/2026-07-01',
      'tax_bases:EU/EU_IOSS/low/2021-07-01',
    ]);
  });

  it('counts subheadings, not pieces or lines', () => {
    const lines = [
      line({ id: 'a', goods: 3000, quantity: 3 }),
      line({ id: 'b', goods: 1000 }),
      line({ id: 'c', goods: 0 }),
    ];
    const parcel = to('FR', 'EUR', { lines });
    expect(parcel.totals.heads.duty).toBe(300);
    const flat = parcel.working.steps.find(({ code }) => code === 'flat_duty');
    const euros = (minor: number) => ({ minor, currency: 'EUR' });
    expect(flat?.params).toEqual({ headings: { count: 1 }, each: euros(300), amount: euros(300) });
    expect(['a', 'b', 'c'].map((id) => headsOf(parcel, id).duty)).toEqual([225, 75, 0]);
  });

  it('over 150 euros: duty by a tariff nobody has, so delivered at place', () => {
    const parcel = to('FR', 'EUR', three(5000, 5000, 5001));
    expect(parcel.promise).toMatchObject({
      level: 'delivered_at_place',
      terms: 'DAP',
      unknown: ['duty', 'sales_tax'],
    });
    expect(parcel.totals).toMatchObject({ checkout: 0, landed: null, payNow: 15001 });
    expect(stepCodes(parcel)).toEqual(expect.arrayContaining(['over_threshold', 'unknown', 'carrier_fee']));
  });

  it('150.00 is within, freight does not count, vouchers do', () => {
    const regime = (over: Partial<Consignment>) => stepCodes(to('FR', 'EUR', over));
    expect(regime({ ...one(15000), freight: 900 })).toContain('up_to_threshold');
    expect(regime(one(16000, { voucher: 1000 }))).toContain('up_to_threshold');
    expect(regime(one(15001))).toContain('over_threshold');
  });

  it('takes currencies as Medusa stores them', () => {
    expect(to('FR', 'eur', one(5000))).toEqual(to('FR', 'EUR', one(5000)));
  });

  it('had no duty on small parcels before July 2026, so nothing more was to pay', () => {
    const before = to('FR', 'EUR', { ...three(5000, 5000, 4999), date: '2026-06-30' });
    expect(before.totals.checkout).toBe(3000);
    expect(before.promise.level).toBe('nothing_more');
    expect(to('FR', 'EUR', { ...one(5000), date: '2028-07-01' }).regime).toBe('DAP_UNKNOWN');
  });

  it('reckons duty into the border tax once there is a tariff', () => {
    const tariff = {
      dest: 'EU',
      hs_prefix: '4420',
      origin: '*',
      pct: '12.8',
      source: 'test',
      conf: 'S',
    } as const;
    const rules = { ...SEED_RULES, tariffs: [...SEED_RULES.tariffs, { ...tariff, id: 'tariffs:test' }] };
    const parcel = to('FR', 'EUR', { ...one(20000), freight: 1000 }, rules);
    expect(headsOf(parcel)).toEqual({ duty: 2688, sales_tax: 4738 });
    expect(parcel.totals).toMatchObject({ checkout: 0, border: 7426, landed: 21000 + 7426 });
    expect(parcel.promise).toMatchObject({ level: 'estimate', terms: 'DAP' });
  });

  it('does not know the flat duty of goods without a code', () => {
    expect(to('FR', 'EUR', one(5000, { hs6: '' })).promise.unknown).toEqual(['duty']);
  });
});

describe('excise', () => {
  const coffee = { hs6: '090121', netGrams: 500, quantity: 2 };

  it('is no bar to the scheme as a national tax: German coffee owes its tax on arrival', () => {
    const parcel = to('DE', 'EUR', { ...one(4000, coffee), freight: 620 });
    expect(headsOf(parcel)).toEqual({ duty: 300, excise: 219, sales_tax: 323 });
    expect(parcel.totals).toMatchObject({ checkout: 623, border: 219 });
    expect(parcel.promise).toMatchObject({ level: 'estimate', terms: 'DAP' });
    const [tax] = parcel.working.steps.filter(({ code }) => code === 'excise');
    expect(tax?.rows).toEqual(['excise:DE/HS:09012/COFFEE_TAX/2026-01-01']);
  });

  it('is unknown where the row has no amount or the goods no contents', () => {
    expect(to('DE', 'EUR', one(4000, { hs6: '210112', netGrams: 250 })).promise.unknown).toEqual(['excise']);
    expect(to('DE', 'EUR', one(4000, { ...coffee, netGrams: null })).promise.unknown).toEqual(['excise']);
    expect(to('FR', 'EUR', one(4000, coffee)).promise.unknown).toEqual([]);
  });

  it('takes its whole consignment out of the low-value scheme', () => {
    const wine = line({ id: 'wine', goods: 1390, hs6: '220410', flags: ['ALCOHOL'] });
    const parcel = to('FR', 'EUR', { lines: [wine, line({ goods: 1000 })] });
    expect(parcel.promise.unknown).toEqual(['duty', 'excise', 'sales_tax']);
    expect(parcel.totals.checkout).toBe(0);
    expect(stepCodes(parcel)).toContain('excise_goods_no_scheme');
    expect(stepCodes(to('FR', 'EUR', one(1250, { hs6: '220900' })))).not.toContain('excise_goods_no_scheme');
  });

  it.each([
    ['220300', true],
    ['220421', true],
    ['220510', true],
    ['220600', true],
    ['220710', true],
    ['220840', true],
    ['240220', true],
    ['220290', false],
    ['220900', false],
    ['210690', false],
  ])('goods of %s are under it whatever their flags: %s', (hs6, under) => {
    const { unknown } = to('FR', 'EUR', one(1000, { hs6 })).promise;
    expect(unknown.includes('excise')).toBe(under);
  });

  it('is a charge like others once there is a row', () => {
    const row = {
      id: 'excise:test',
      dest: 'GB',
      scope: 'ALCOHOL',
      kind: 'EXCISE',
      name: 'ALCOHOL_DUTY',
      amount: '3.00',
      ccy: 'GBP',
      per: 'l',
      pct: '10',
      source: 'test',
      conf: 'S',
    } as const;
    const wine = one(2000, { hs6: '220421', flags: ['ALCOHOL'], netMillilitres: 750 });
    const parcel = to('GB', 'GBP', wine, { ...SEED_RULES, excise: [row] });
    expect(headsOf(parcel)).toMatchObject({ excise: 425 });
    expect(parcel.promise.unknown).toEqual(['duty', 'sales_tax']);
  });
});

describe('destinations', () => {
  it.each<[string, string, string, Partial<Consignment>, object, string]>([
    [
      'United Kingdom up to 135',
      'GB',
      'GBP',
      { ...one(13500), freight: 500 },
      { duty: 0, sales_tax: 2800 },
      'nothing_more',
    ],
    [
      'United Kingdom over 135',
      'GB',
      'GBP',
      one(13501),
      { duty: null, sales_tax: null },
      'delivered_at_place',
    ],
    [
      'Kuwait up to 100 dinars',
      'KW',
      'KWD',
      { ...one(95000), freight: 5000 },
      { duty: 0, sales_tax: 0 },
      'estimate',
    ],
    [
      'Kuwait over 100 dinars',
      'KW',
      'KWD',
      { ...one(95000), freight: 5010 },
      { duty: 5000, sales_tax: 0 },
      'estimate',
    ],
    ['Kuwait on the step of 10 fils', 'KW', 'KWD', one(100110), { duty: 5010, sales_tax: 0 }, 'estimate'],
    [
      'Japan up to 10000 yen',
      'JP',
      'JPY',
      { ...one(9000), freight: 1000 },
      { duty: 0, sales_tax: 0 },
      'estimate',
    ],
    [
      'Japan over 10000 yen',
      'JP',
      'JPY',
      { ...one(9000), freight: 1001 },
      { duty: null, sales_tax: null },
      'delivered_at_place',
    ],
    [
      'Australia up to 1000',
      'AU',
      'AUD',
      { ...one(100000), freight: 5000 },
      { duty: 0, sales_tax: 10500 },
      'nothing_more',
    ],
    [
      'Australia over 1000',
      'AU',
      'AUD',
      { ...one(100001), freight: 5000 },
      { duty: 5000, sales_tax: 11000 },
      'estimate',
    ],
    [
      'Emirates up to 1000',
      'AE',
      'AED',
      { ...one(98000), freight: 2000 },
      { duty: 0, sales_tax: 5000 },
      'estimate',
    ],
    [
      'Emirates over 1000',
      'AE',
      'AED',
      { ...one(98000), freight: 2001 },
      { duty: 5000, sales_tax: 5250 },
      'estimate',
    ],
    [
      'Serbia up to 50 euros, freight left out',
      'RS',
      'RSD',
      { ...one(585000), freight: 90000 },
      { duty: 0, sales_tax: 117000 },
      'estimate',
    ],
    [
      'Serbia over 50 euros, freight counted',
      'RS',
      'RSD',
      { ...one(600000), freight: 90000 },
      { duty: 69000, sales_tax: 151800 },
      'estimate',
    ],
    ['Kazakhstan up to 200 euros', 'KZ', 'KZT', one(11200000), { duty: 0, sales_tax: 0 }, 'estimate'],
    [
      'Kazakhstan over, by value',
      'KZ',
      'KZT',
      { ...one(11200001), grossGrams: 2000 },
      { duty: 560000, sales_tax: 1881600 },
      'estimate',
    ],
    [
      'Kazakhstan over, by weight',
      'KZ',
      'KZT',
      { ...one(11200001), grossGrams: 30000 },
      { duty: 1680000, sales_tax: 2060800 },
      'estimate',
    ],
    [
      'Kazakhstan over, weight unknown',
      'KZ',
      'KZT',
      one(11200001),
      { duty: null, sales_tax: null },
      'delivered_at_place',
    ],
    ['Switzerland, tax of 5 francs', 'CH', 'CHF', one(6172), { duty: 0, sales_tax: 0 }, 'estimate'],
    [
      'Switzerland, tax over 5 francs',
      'CH',
      'CHF',
      one(6173, { hs6: '442090' }),
      { duty: 0, sales_tax: 500 },
      'estimate',
    ],
    [
      'Switzerland, tax of 5 francs at the rate of food',
      'CH',
      'CHF',
      one(19230, { hs6: '180690' }),
      { duty: 0, sales_tax: 0 },
      'estimate',
    ],
    [
      'Switzerland, tax over 5 francs and farm goods',
      'CH',
      'CHF',
      one(19231, { hs6: '180690' }),
      { duty: null, sales_tax: null },
      'delivered_at_place',
    ],
    [
      'Singapore, freight left out',
      'SG',
      'SGD',
      { ...one(40000), freight: 1000 },
      { duty: 0, sales_tax: 3690 },
      'nothing_more',
    ],
    ['Brazil up to 50 dollars', 'BR', 'USD', one(5000), { duty: 1000, sales_tax: 1229 }, 'estimate'],
    ['Brazil over 50 dollars', 'BR', 'USD', one(10000), { duty: 4000, sales_tax: 2867 }, 'estimate'],
    [
      'Mexico, of which no row speaks',
      'MX',
      'MXN',
      one(5000),
      { duty: null, sales_tax: null },
      'delivered_at_place',
    ],
  ])('%s', (_name, dest, currency, over, heads, level) => {
    const parcel = to(dest, currency, over);
    expect(headsOf(parcel)).toEqual(heads);
    expect(parcel.promise.level).toBe(level);
  });

  it('measure a threshold in its own currency, unrounded', () => {
    // 59250.00 HUF are 150 euros at 395.
    const parcel = to('HU', 'HUF', three(2000000, 2000000, 1925000));
    expect(parcel.totals.heads.duty).toBe(3 * 118500);
    expect(stepCodes(to('HU', 'HUF', one(5925001)))).toContain('over_threshold');
    const exchange = parcel.working.steps.find(({ code }) => code === 'exchange');
    expect(exchange?.rows).toEqual(['rates:EUR/HUF/2026-01-01']);
  });

  it('are unknown without a rate', () => {
    const parcel = to('HU', 'HUF', one(100000), { ...SEED_RULES, rates: [] });
    expect(parcel.promise).toMatchObject({ level: 'delivered_at_place', unknown: ['duty', 'sales_tax'] });
    expect(to('MX', 'MXN', one(5000), { ...SEED_RULES, destinations: [] }).promise.unknown).toHaveLength(2);
  });

  it('add up the tax that a threshold is measured in, line by line, and name its rows', () => {
    const lines = [line({ id: 'a', goods: 3086 }), line({ id: 'b', goods: 9615, hs6: '180690' })];
    const parcel = to('CH', 'CHF', { lines });
    const step = parcel.working.steps.find(({ code }) => code === 'up_to_threshold');
    expect(step?.params).toMatchObject({ value: { minor: 500 }, threshold: { minor: 500 } });
    expect(step?.rows).toEqual([
      'destinations:CH/CH_TAX5/',
      'vat_classes:CH//2026-01-01',
      'vat_classes:CH/18/2026-01-01',
      'vat:CH/reduced/2026-01-01',
    ]);
    expect(stepCodes(to('CH', 'CHF', one(1000, { vatClass: 'none' })))).not.toContain('up_to_threshold');
  });

  it('follow the EAEU rule of their day', () => {
    const old = (goods: number, grossGrams?: number) =>
      to('KZ', 'KZT', { ...one(goods), grossGrams, date: '2026-06-30' });
    expect(headsOf(old(16800000, 5000)).duty).toBe(840000);
    expect(headsOf(old(5600000, 31000)).duty).toBe(0);
    expect(stepCodes(old(5600000, 31000))).not.toContain('over_weight');
    expect(headsOf(old(5600000, 40000)).duty).toBe(1008000);
    expect(old(5600000).promise.level).toBe('delivered_at_place');
  });

  it('spread a duty on the whole parcel over its lines, on the step of the currency', () => {
    const lines = [line({ id: 'a', goods: 100000 }), line({ id: 'b', goods: 50010 })];
    const parcel = to('KZ', 'KWD', { lines, grossGrams: 1000 });
    expect(parcel.totals.heads.duty).toBe(7500);
    expect(['a', 'b'].map((id) => headsOf(parcel, id).duty)).toEqual([5000, 2500]);
    const odd = to('KZ', 'KWD', { lines: [...lines, line({ id: 'c', goods: 30 })], grossGrams: 1000 });
    for (const { charges } of odd.lines) for (const { amount } of charges) expect((amount ?? 1) % 10).toBe(0);
  });

  it('judge each piece where the threshold is per item', () => {
    const lines = [line({ id: 'a', goods: 180000, quantity: 2 }), line({ id: 'b', goods: 120000 })];
    const parcel = to('NZ', 'NZD', { lines });
    expect(headsOf(parcel, 'a')).toEqual({ duty: 0, sales_tax: 27000 });
    expect(headsOf(parcel, 'b')).toEqual({ duty: null, sales_tax: null });
  });

  it('add the surcharges of the day, and do not know those without a rate', () => {
    const day = (date: string) => headsOf(to('US', 'USD', { ...one(10000), date }));
    expect(day('2026-03-01')).toEqual({ duty: null, surcharge: 1000, sales_tax: 0 });
    expect(day('2026-07-23').surcharge).toBe(1000);
    expect(day('2026-07-24').surcharge).toBeNull();
  });

  it('need a row of their own for a reduced class', () => {
    const none = { ...SEED_RULES, vat: [] };
    expect(to('GB', 'GBP', one(5000, { vatClass: 'zero' }), none).promise.unknown).toEqual(['sales_tax']);
    expect(headsOf(to('GB', 'GBP', one(5000), none)).sales_tax).toBe(1000);
    const row = { dest: 'GB', tax_class: 'zero', name: 'VAT', pct: '0', source: 'test', conf: 'S' } as const;
    const rules = { ...SEED_RULES, vat: [{ ...row, id: 'vat:test' }] };
    expect(headsOf(to('GB', 'GBP', one(5000, { vatClass: 'zero' }), rules)).sales_tax).toBe(0);
  });
});
