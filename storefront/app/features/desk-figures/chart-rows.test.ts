import type { FigureRow } from '@caravanserai/contracts/desk-figures';
import fc from 'fast-check';
import { chartRows } from './chart-rows';

const row = (key: string, currency: string, paid: number): FigureRow => ({
  ...{ key, currency, paid, label: null, parcels: 1, orders: 1, buyers: 1, pieces: 1 },
  ...{ goods: paid, freight: 0, charges: 0, returned: 0 },
});
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom('2026-10', '2026-11', '2026-12'), fc.constantFrom('CNY', 'EUR')), {
    selector: ([key, currency]) => key + currency,
  })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.nat(10_000)))))
  .map((all) => all.map(([[key, currency], paid]) => row(key, currency, paid)));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the rows of a chart', () => {
  it('show all that was paid in its currency and nothing of another', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('CNY', 'EUR'), (all, currency) => {
        const paid = sum(all.filter((one) => one.currency === currency).map((one) => one.paid));
        const periods = ['2026-10', '2026-11', '2026-12'];
        expect(sum(chartRows(all, currency, undefined).map((one) => one.paid))).toBe(paid);
        const columns = chartRows(all, currency, periods);
        expect(sum(columns.map((one) => one.paid))).toBe(paid);
        expect(columns.map(({ key }) => key)).toEqual(periods);
      }),
    );
  });

  it('stand in the order of their size, periods in their own', () => {
    const sold = [row('FR', 'EUR', 5), row('ES', 'EUR', 9)];
    expect(chartRows(sold, 'EUR', undefined).map(({ key }) => key)).toEqual(['ES', 'FR']);
    const months = [row('2026-12', 'EUR', 5)];
    expect(chartRows(months, 'EUR', ['2026-11', '2026-12']).map(({ paid }) => paid)).toEqual([0, 5]);
  });
});
