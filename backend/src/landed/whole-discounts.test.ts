import fc from 'fast-check';
import { currency } from '@caravanserai/money/currencies';
import { wholeDiscounts } from './whole-discounts';

const discounts = (...amounts: string[]) => amounts.map((amount, index) => ({ id: `d${index}`, amount }));
const shares = (code: string, ...amounts: string[]) => [
  ...wholeDiscounts(discounts(...amounts), code).values(),
];

describe('wholeDiscounts', () => {
  it('rounds the sum half up and parts it by largest remainder', () => {
    expect(shares('EUR', '1.235')).toEqual([124]);
    expect(shares('EUR', '1.234', '1.234', '1.234')).toEqual([124, 123, 123]);
    expect(shares('JPY', '33.4', '33.4', '33.2')).toEqual([34, 33, 33]);
    expect(shares('EUR')).toEqual([]);
  });

  it('parts the exact amounts, not shares of the rounded sum', () => {
    // Of the rounded sum, 6, the first would have 5.44 and the largest remainder: 6, more than a step too much.
    expect(shares('JPY', '4.99', '0.26', '0.25')).toEqual([5, 1, 0]);
    expect(shares('KWD', '0.0149', '0.0001')).toEqual([20, 0]);
  });

  it('keeps to the step of currencies with three digits', () => {
    expect(shares('KWD', '0.1234', '0.1')).toEqual([120, 100]);
  });

  it('leaves whole amounts as they are', () => {
    expect(shares('EUR', '2.50', '0.01', '0')).toEqual([250, 1, 0]);
  });

  it('is never off by a step, and its sum by no more than half of one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('EUR', 'JPY', 'KWD', 'CNY'),
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 8 }),
        (code, tenThousandths) => {
          const { digits, minorStep } = currency(code);
          const exact = tenThousandths.map((units) => (units / 10_000) * 10 ** digits);
          const whole = shares(code, ...tenThousandths.map((units) => (units / 10_000).toFixed(4)));
          whole.forEach((share, index) => {
            expect(Math.abs(share - (exact[index] ?? 0))).toBeLessThan(minorStep + 1e-6);
            expect(share % minorStep).toBe(0);
          });
          const off = whole.reduce((a, b) => a + b, 0) - exact.reduce((a, b) => a + b, 0);
          expect(Math.abs(off)).toBeLessThanOrEqual(minorStep / 2 + 1e-6);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
