import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  divide,
  larger,
  multiply,
  percent,
  printRatio,
  ratio,
  subtract,
  toMinor,
} from './ratio';

const any = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n))
  .map(([n, d]) => ratio(n, d));

describe('exact fractions', () => {
  it('undo what they did', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        if (b.n !== 0n) expect(compare(multiply(divide(a, b), b), a)).toBe(0);
        expect(compare(larger(a, b), a)).toBeGreaterThanOrEqual(0);
        expect(compare(larger(a, b), b)).toBeGreaterThanOrEqual(0);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });

  it('keep their denominators positive', () => {
    expect(ratio(1, -2)).toEqual({ n: -1n, d: 2n });
    expect(() => ratio(1, 0)).toThrow(new RangeError('A fraction needs a denominator other than zero.'));
  });

  it.each([
    ['25.5', 1000, 1, 255],
    ['0.5', 100, 1, 1],
    ['5', 100110, 10, 5010],
    ['33.3', 15, 10, 0],
    ['33.4', 15, 10, 10],
  ])('%s %% of %i on steps of %i is %i', (rate, minor, step, expected) => {
    expect(toMinor(multiply(ratio(minor), percent(rate)), step)).toBe(expected);
  });

  it.each([
    [ratio(1, 3), 4, '0.3333'],
    [ratio(-5, 2), 3, '-2.5'],
    [decimal('7.80'), 8, '7.8'],
    [ratio(1, 1000), 2, '0'],
    [ratio(70), 8, '70'],
  ])('print as people read them', (value, digits, text) => {
    expect(printRatio(value, digits)).toBe(text);
  });
});
