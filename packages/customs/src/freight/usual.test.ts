import { freightFor } from './freight-for';
import { freightRowsFor, servesFrom } from './freight-rows';
import type { FreightRow } from './freight-row';
import { bySoonest, freightDays, type Delivery } from './usual';

const way = (first: number, last: number, price: number): Delivery => ({ days: [first, last], price });

describe('ways of delivery', () => {
  it('stand by the last day, then the first, then the price', () => {
    const sorted = [way(3, 9, 100), way(2, 9, 900), way(5, 7, 500), way(3, 9, 50)].sort(bySoonest);
    expect(sorted).toEqual([way(5, 7, 500), way(2, 9, 900), way(3, 9, 50), way(3, 9, 100)]);
    expect(bySoonest(way(1, 2, 3), way(1, 2, 3))).toBe(0);
  });

  it('take the days of their row when it states both', () => {
    expect(freightDays({ days_from: 16, days_to: 30 })).toEqual([16, 30]);
    expect(freightDays({ days_from: 16, days_to: null })).toBeUndefined();
    expect(freightDays({ days_from: null, days_to: 30 })).toBeUndefined();
    expect(freightDays({ days_from: 0, days_to: 0 })).toEqual([0, 0]);
  });
});

const row: FreightRow = {
  ...{ id: 'freight:a', tariff: 'a', from_kind: 'domestic', from_place: '', from_country: '', zone: 'Home' },
  ...{ countries: ['HU'], transport: 'road', service: 'courier', currency: 'EUR', base_amount: 501 },
  ...{ first_grams: 500, step_amount: 7, step_grams: 100, days_from: null, days_to: null },
  ...{ valid_from: '2026-01-01', source: 'test', conf: 'C' },
};

describe('freight', () => {
  it('is exact in the currency of its row, whatever rate is given', () => {
    expect(freightFor(row, 501, { currency: 'EUR', rate: '2' })).toBe(508);
  });

  it('says what is no weight and no step', () => {
    const euros = { currency: 'EUR', rate: '1' };
    expect(() => freightFor(row, -1, euros)).toThrow(new RangeError("A weight can't be -1 g."));
    expect(() => freightFor({ ...row, step_grams: 0 }, 1, euros)).toThrow(
      new RangeError("A step of weight can't be 0 g."),
    );
  });

  it('goes within a country from stock that stands there', () => {
    const budapest = { code: 'HU-BUD', kind: 'domestic', country: 'HU' } as const;
    expect(freightRowsFor([row], budapest, 'HU', '2026-11-22')).toEqual([row]);
  });

  it('is for the places its row names', () => {
    const place = { code: 'HU-BUD', kind: 'domestic', country: 'HU' } as const;
    const serves = (over: Partial<FreightRow>) => servesFrom({ ...row, ...over }, place);
    expect([serves({ from_place: 'HU-BUD' }), serves({ from_place: 'HU-DEB' })]).toEqual([true, false]);
    expect([serves({ from_country: 'HU' }), serves({ from_country: 'AT' })]).toEqual([true, false]);
  });
});
