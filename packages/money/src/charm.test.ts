import fc from 'fast-check';
import { shopPrice } from './charm';
import { CURRENCY_CODES, currency } from './currencies';

const code = fc.constantFrom(...CURRENCY_CODES);
const price = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 200_000_000 }));

describe('shopPrice', () => {
  it.each([
    [1, 'EUR', 29],
    [1423, 'EUR', 1400],
    [1473, 'EUR', 1495],
    [487, 'USD', 495],
    [11622, 'CNY', 11600],
    [3870, 'KWD', 3950],
    [12, 'KWD', 250],
    [28_410, 'KWD', 28_500],
    [2420, 'JPY', 2400],
    [39_410, 'CLP', 39_500],
    [1, 'JPY', 10],
    [68_112_345, 'UZS', 68_100_000],
  ])('%i %s becomes %i', (minor, currencyCode, expected) => {
    expect(shopPrice(minor, currencyCode)).toBe(expected);
  });

  it('is never zero, sits on the minor step, and is stable', () => {
    fc.assert(
      fc.property(price, code, (minor, currencyCode) => {
        const charmed = shopPrice(minor, currencyCode);
        expect(charmed).toBeGreaterThan(0);
        expect(charmed % currency(currencyCode).minorStep).toBe(0);
        expect(shopPrice(charmed, currencyCode)).toBe(charmed);
      }),
    );
  });

  it('never makes the dearer goods cheaper', () => {
    fc.assert(
      fc.property(price, price, code, (a, b, currencyCode) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(shopPrice(low, currencyCode)).toBeLessThanOrEqual(shopPrice(high, currencyCode));
      }),
    );
  });

  it('moves a price that is worth a shelf label by at most seven percent', () => {
    fc.assert(
      fc.property(price, code, (minor, currencyCode) => {
        const { digits } = currency(currencyCode);
        fc.pre(minor >= (digits === 0 ? 400 : 2 * 10 ** digits));
        expect(Math.abs(shopPrice(minor, currencyCode) - minor) / minor).toBeLessThanOrEqual(0.07);
      }),
    );
  });

  it('refuses what is no price', () => {
    expect(() => shopPrice(0, 'EUR')).toThrow(RangeError);
    expect(() => shopPrice(-5, 'EUR')).toThrow(RangeError);
    expect(() => shopPrice(1.5, 'EUR')).toThrow(RangeError);
  });
});
