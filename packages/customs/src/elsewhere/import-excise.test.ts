import { headsOf, line, stepCodes } from '../../test/cases';
import { one, to } from '../../test/parcels';
import { SEED_RULES } from '../../test/seed-rules';

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
