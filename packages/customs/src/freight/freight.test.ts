import { CURRENCY_CODES, currency } from '@caravanserai/money/currencies';
import fc from 'fast-check';
import { freightFor } from './freight-for';
import type { FreightRow } from './freight-row';
import { freightRow, freightRowsFor } from './freight-rows';
import { isTransport, TRANSPORTS } from './transport';

const row = (change: Partial<FreightRow> = {}): FreightRow => ({
  id: `freight:${change.tariff ?? 'origin/kz/air'}/${change.valid_from ?? '2026-01-01'}`,
  tariff: 'origin/kz/air',
  from_kind: 'origin',
  from_place: '',
  from_country: '',
  zone: 'Central Asia',
  countries: ['KZ'],
  transport: 'air',
  service: 'air_mail',
  currency: 'USD',
  base_amount: 560,
  first_grams: 500,
  step_amount: 180,
  step_grams: 500,
  days_from: null,
  days_to: null,
  valid_from: '2026-01-01',
  valid_to: null,
  source: 'test',
  conf: 'C',
  ...change,
});

describe('freightFor', () => {
  const dollars = { currency: 'USD', rate: '1' };

  it.each([
    [0, 560],
    [500, 560],
    [501, 740],
    [1000, 740],
    [1000.5, 920],
    [5000, 560 + 9 * 180],
  ])('of %s g is %s cents', (grams, cents) => {
    expect(freightFor(row(), grams, dollars)).toBe(cents);
  });

  it('is rounded to a tenth of the main unit of another currency', () => {
    expect(freightFor(row(), 400, { currency: 'KZT', rate: '517.2345' })).toBe(289_650);
    expect(freightFor(row(), 400, { currency: 'KWD', rate: '0.3071' })).toBe(1_700);
    expect(freightFor(row(), 400, { currency: 'JPY', rate: '155.41' })).toBe(870);
    expect(freightFor(row({ base_amount: 1 }), 400, { currency: 'EUR', rate: '0.86' })).toBe(10);
  });

  it('never falls with weight, and stays on the step of the currency', () => {
    const price = fc.record({
      base_amount: fc.integer({ min: 0, max: 100_000 }),
      first_grams: fc.integer({ min: 0, max: 5_000 }),
      step_amount: fc.integer({ min: 0, max: 5_000 }),
      step_grams: fc.integer({ min: 1, max: 5_000 }),
    });
    const rate = fc
      .integer({ min: 1, max: 9_999_999 })
      .map((digits) => `0.${String(digits).padStart(7, '0')}`);
    fc.assert(
      fc.property(
        price,
        fc.nat(60_000),
        fc.nat(60_000),
        fc.constantFrom(...CURRENCY_CODES.filter((code) => code !== 'USD')),
        rate,
        (given, a, b, code, each) => {
          const at = (grams: number) =>
            freightFor({ ...given, currency: 'USD' }, grams, { currency: code, rate: each });
          const [light, heavy] = [at(Math.min(a, b)), at(Math.max(a, b))];
          expect(light).toBeLessThanOrEqual(heavy);
          expect(light).toBeGreaterThan(0);
          expect(light % currency(code).minorStep).toBe(0);
        },
      ),
    );
  });

  it('costs together at most what it costs apart', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        const at = (grams: number) => freightFor(row(), grams, dollars);
        expect(at(a + b)).toBeLessThanOrEqual(at(a) + at(b));
      }),
    );
  });

  it('refuses weights and steps that are none', () => {
    expect(() => freightFor(row(), -1, dollars)).toThrow(RangeError);
    expect(() => freightFor(row(), Number.NaN, dollars)).toThrow(RangeError);
    expect(() => freightFor(row({ step_grams: 0 }), 1, dollars)).toThrow(RangeError);
  });
});

describe('the rows that serve a place and a country', () => {
  const rail = row({
    tariff: 'origin/cn/kz/rail',
    from_country: 'CN',
    transport: 'rail',
    service: 'rail_freight',
  });
  const dearer = row({ valid_from: '2026-06-01', base_amount: 600 });
  const own = row({ tariff: 'cn-hgh/air', from_place: 'CN-HGH', base_amount: 500 });
  const hangzhou = { code: 'CN-HGH', kind: 'origin', country: 'CN' } as const;
  const kigali = { code: 'RW-KGL', kind: 'origin', country: 'RW' } as const;

  it('are one for each transport, the nearest and latest', () => {
    const rows = [row(), rail, dearer];
    expect(freightRowsFor(rows, hangzhou, 'KZ', '2026-11-22')).toEqual([dearer, rail]);
    expect(freightRowsFor(rows, hangzhou, 'KZ', '2026-02-01')).toEqual([row(), rail]);
    expect(freightRowsFor(rows, kigali, 'KZ', '2026-11-22')).toEqual([dearer]);
    expect(freightRowsFor([...rows, own], hangzhou, 'KZ', '2026-11-22')).toEqual([own, rail]);
  });

  it('are none for another country, kind or day, nor from abroad to the country itself', () => {
    expect(freightRowsFor([row()], hangzhou, 'FR', '2026-11-22')).toEqual([]);
    expect(freightRowsFor([row()], { ...hangzhou, kind: 'bonded' }, 'KZ', '2026-11-22')).toEqual([]);
    expect(freightRowsFor([row({ valid_to: '2026-06-30' })], hangzhou, 'KZ', '2026-11-22')).toEqual([]);
    expect(freightRowsFor([row({ countries: ['CN'] })], hangzhou, 'CN', '2026-11-22')).toEqual([]);
  });

  it('are found by the name of their tariff', () => {
    expect(freightRow([row(), dearer, rail], 'origin/kz/air', '2026-05-31')?.base_amount).toBe(560);
    expect(freightRow([row(), dearer, rail], 'origin/kz/air', '2026-06-01')?.base_amount).toBe(600);
    expect(freightRow([row()], 'no/such', '2026-06-01')).toBeUndefined();
  });
});

test('a transport is one of four words', () => {
  expect(TRANSPORTS.every(isTransport)).toBe(true);
  expect(isTransport('camel')).toBe(false);
});
