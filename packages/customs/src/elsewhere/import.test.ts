import { headsOf, line, stepCodes } from '../../test/cases';
import { one, three, to } from '../../test/parcels';
import { SEED_RULES } from '../../test/seed-rules';

describe('destinations', () => {
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
