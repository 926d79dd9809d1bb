import fc from 'fast-check';
import { lineFigures } from './line-figures';

const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 12 }),
    price: fc.integer({ min: 0, max: 900_000 }),
    delivery: fc.integer({ min: 0, max: 40_000 }),
    percent: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ percent, ...given }) => ({ ...given, commission: Math.floor((given.price * percent) / 100) }));
const currency = fc.constantFrom('CNY', 'EUR', 'RWF', 'KWD');
const NOTHING = { pieces: 0, freight: 0, whole: false };

describe('what a line earns', () => {
  it('is price and freight less commission while nothing comes back', () => {
    fc.assert(
      fc.property(line, currency, (one, code) => {
        const earned = one.price + one.delivery - one.commission;
        expect(lineFigures(one, NOTHING, code)).toEqual({ earned, back: 0, net: earned });
      }),
    );
  });

  it('is nothing when it was called off, whatever the currency', () => {
    fc.assert(
      fc.property(line, currency, (one, code) => {
        const back = { pieces: one.quantity, freight: 0, whole: true };
        expect(lineFigures(one, back, code).net).toBe(0);
      }),
    );
  });

  it('never grows by a return, nor by more pieces of it, and keeps no commission on what came back', () => {
    fc.assert(
      fc.property(line, currency, fc.nat(12), (one, code, some) => {
        const pieces = Math.min(some, one.quantity - 1);
        const fewer = lineFigures(one, { ...NOTHING, pieces }, code);
        const more = lineFigures(one, { ...NOTHING, pieces: pieces + 1 }, code);
        expect(more.net).toBeLessThanOrEqual(fewer.net + (code === 'KWD' ? 10 : 1));
        const all = lineFigures(one, { ...NOTHING, pieces: one.quantity }, code);
        expect(all.net).toBe(one.delivery);
      }),
    );
  });

  it('gives back freight as far as the shopper gets it back, and never more than was earned', () => {
    const one = { quantity: 2, price: 8_000, delivery: 1_500, commission: 800 };
    expect(lineFigures(one, { pieces: 2, freight: 1_200, whole: false }, 'CNY').net).toBe(300);
    expect(lineFigures(one, { pieces: 2, freight: 9_000, whole: false }, 'CNY').net).toBe(0);
  });
});
