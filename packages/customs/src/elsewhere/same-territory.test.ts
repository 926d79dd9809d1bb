import { consignment, headsOf, line, reckoned, stepCodes } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { Consignment, ConsignmentLine } from '../charges/consignment';
import type { LandedCost } from '../charges/landed-cost-result';
import { landedCost } from '../landed-cost';
import { withinTerritory } from './same-territory';

const inside = (
  from: string,
  dest: string,
  currency: string,
  goods: Partial<ConsignmentLine>,
  over: Partial<Consignment> = {},
): LandedCost =>
  reckoned(landedCost(consignment({ from, dest, currency, lines: [line(goods)], ...over }), SEED_RULES));

describe('goods that stay inside one customs territory', () => {
  it.each<[string, string, string, Partial<Consignment>, number, string]>([
    ['IT', 'FR', 'EUR', { freight: 500 }, 2100, 'nothing_more'],
    ['HU', 'HU', 'HUF', { route: 'domestic' }, 2700, 'nothing_more'],
    ['AE', 'KW', 'KWD', { route: 'domestic' }, 0, 'estimate'],
    ['KZ', 'KZ', 'KZT', { route: 'domestic' }, 1600, 'nothing_more'],
    ['CN', 'CN', 'CNY', { route: 'domestic' }, 1300, 'estimate'],
    ['RU', 'KZ', 'KZT', {}, 1600, 'nothing_more'],
  ])('%s to %s owes VAT by its own row and no duty', (from, dest, currency, over, vat, level) => {
    const parcel = inside(from, dest, currency, { goods: 10000 }, over);
    expect(headsOf(parcel)).toEqual({ sales_tax: vat });
    expect(parcel.regime).toBe('SAME_TERRITORY');
    expect(parcel.promise).toMatchObject({ level, terms: 'DDP' });
  });

  it('has no threshold', () => {
    expect(headsOf(inside('IT', 'FR', 'EUR', { goods: 15001 }))).toEqual({ sales_tax: 3000 });
  });

  it('knows reduced classes by their rows only', () => {
    const domestic = { route: 'domestic' } as const;
    expect(headsOf(inside('CN', 'CN', 'CNY', { vatClass: 'low' }, domestic)).sales_tax).toBe(900);
    expect(inside('IT', 'FR', 'EUR', { vatClass: 'low' }).promise.level).toBe('delivered_at_place');
  });

  it('shows the tax that a duty-paid price holds, and adds nothing', () => {
    const shelf = { route: 'domestic', taxIncluded: true } as const;
    const parcel = inside('HU', 'FR', 'EUR', { goods: 12000 }, shelf);
    expect(parcel.totals).toMatchObject({ included: 2000, checkout: 0, payNow: 12000, landed: 12000 });
    expect(stepCodes(parcel)).toContain('tax_included');
    expect(parcel.promise.level).toBe('nothing_more');
  });

  it('owes the excise of another member, with VAT on it', () => {
    const coffee = { goods: 2700, hs6: '090121', netGrams: 500, quantity: 2 };
    const parcel = inside('IT', 'DE', 'EUR', coffee);
    expect(headsOf(parcel)).toEqual({ excise: 219, sales_tax: 204 });
    expect(parcel.totals).toMatchObject({ checkout: 423, border: 0 });
    expect(parcel.promise.level).toBe('nothing_more');
    const shelf = inside('IT', 'DE', 'EUR', coffee, { route: 'domestic', taxIncluded: true });
    expect(shelf.totals).toMatchObject({ included: 177, checkout: 219 + 15 });
  });

  it('does not know the excise on wine from another member, and owes none on stock of the country', () => {
    const wine = { hs6: '220421', flags: ['ALCOHOL'] };
    expect(inside('IT', 'FR', 'EUR', wine).promise.unknown).toEqual(['excise', 'sales_tax']);
    expect(headsOf(inside('GB', 'GB', 'GBP', wine, { route: 'domestic' }))).toEqual({ sales_tax: 2000 });
  });

  it('is unknown before its row', () => {
    expect(inside('IT', 'FR', 'EUR', {}, { date: '2025-12-31' }).promise.unknown).toEqual(['sales_tax']);
  });

  it('refuses what would be an import', () => {
    const out = consignment({ from: 'HU', dest: 'GB', route: 'domestic', currency: 'GBP' });
    expect(() => landedCost(out, SEED_RULES)).toThrow("domestic stock in HU isn't sent to GB.");
    expect(() => withinTerritory(out, SEED_RULES)).toThrow(RangeError);
  });
});
