import fc from 'fast-check';
import { allocate } from './allocate';
import { convertMinor, crossRate } from './convert';
import { CURRENCY_CODES, currency } from './currencies';
import { fromMajor, parseDecimal, parseMinor, printMinor, toMajor } from './decimal';
import { divideHalfUp, multiplyHalfUp, roundToStep } from './round';

const code = fc.constantFrom(...CURRENCY_CODES);
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('rounding', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [5n, 3n, 2n],
    [0n, 7n, 0n],
  ])('%s / %s is %s', (n, d, expected) => expect(divideHalfUp(n, d)).toBe(expected));

  it('is never more than half a unit off', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 20n), (n, d) => {
        const off = 2n * (divideHalfUp(n, d) * d - n);
        return off <= d && off >= -d;
      }),
    );
  });

  it('takes a share exactly where floats would not', () => {
    expect(multiplyHalfUp(1005, 1, 10)).toBe(101);
    expect(multiplyHalfUp(9_007_199_254_740_991, 1, 1)).toBe(9_007_199_254_740_991);
    expect(roundToStep(1235, 10)).toBe(1240);
  });

  it('names what is wrong', () => {
    expect(() => multiplyHalfUp(1.5, 1, 1)).toThrow('amount must be a safe integer in minor units, got 1.5');
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
    expect(() => roundToStep(10, 0)).toThrow(RangeError);
  });
});

describe('decimals', () => {
  it.each([
    ['12.345', 'KWD', 12345],
    ['12.3', 'KWD', 12300],
    ['12', 'JPY', 12],
    ['-0.05', 'EUR', -5],
    ['0.50', 'EUR', 50],
  ])('%s %s is %i minor units', (text, currencyCode, minor) => {
    expect(parseMinor(text, currencyCode)).toBe(minor);
  });

  it.each(['1,5', ' 1', '', 'NaN', '1.', '.5', '٣', '--1'])('refuses %p', (text) => {
    expect(() => parseMinor(text, 'EUR')).toThrow(RangeError);
  });

  it('refuses digits the currency has not', () => {
    expect(() => parseMinor('1.5', 'JPY')).toThrow('1.5 has more than the 0 decimal digits of JPY');
  });

  it('prints what it reads and survives the way to Medusa and back', () => {
    fc.assert(
      fc.property(amount, code, (minor, currencyCode) => {
        expect(parseMinor(printMinor(minor, currencyCode), currencyCode)).toBe(minor);
        expect(fromMajor(toMajor(minor, currencyCode), currencyCode)).toBe(minor);
      }),
    );
  });

  it('rounds amounts of Medusa half up, also when a number prints in exponents', () => {
    expect(fromMajor('1.005', 'EUR')).toBe(101);
    expect(fromMajor(1e-7, 'KWD')).toBe(0);
    expect(() => fromMajor(1.5e21, 'JPY')).toThrow('too large to be exact');
    expect(parseDecimal('2e3')).toEqual({ units: 2000n, scale: 0 });
  });
});

describe('allocate', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 });

  it('sums exactly, for charges and refunds', () => {
    fc.assert(
      fc.property(amount, weights, (total, w) => allocate(total, w).reduce((a, b) => a + b, 0) === total),
    );
  });

  it('stays within one step of the exact share and on the step', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, fc.constantFrom(1, 10), (count, w, step) => {
        const total = count * step;
        const sum = w.reduce((a, b) => a + b, 0);
        allocate(total, w, step).forEach((share, index) => {
          const exact = sum === 0 ? total / w.length : (total * (w[index] ?? 0)) / sum;
          expect(Math.abs(share - exact)).toBeLessThan(step + 1e-6);
          expect(share % step).toBe(0);
        });
      }),
    );
  });

  it('gives each weight the same shares in whatever order the weights come', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, fc.nat(), (total, w, turn) => {
        const at = turn % w.length;
        const turned = [...w.slice(at), ...w.slice(0, at)].reverse();
        const pairs = (ws: number[]) =>
          allocate(total, ws)
            .map((share, index) => `${ws[index]}:${share}`)
            .sort();
        expect(pairs(turned)).toEqual(pairs(w));
      }),
    );
  });

  it('is nothing for a zero weight, unless all are zero', () => {
    expect(allocate(100, [0, 3, 0])).toEqual([0, 100, 0]);
    expect(allocate(100, [0, 0, 0])).toEqual([34, 33, 33]);
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocate(2, [1, 3])).toEqual([0, 2]);
  });

  it('refuses what it cannot split', () => {
    expect(() => allocate(1.5, [1])).toThrow(RangeError);
    expect(() => allocate(1, [])).toThrow(RangeError);
    expect(() => allocate(1, [-1, 2])).toThrow(RangeError);
    expect(() => allocate(15, [1], 10)).toThrow(RangeError);
  });
});

describe('convert', () => {
  const rate = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.nat(9_999))
    .map(([whole, part]) => `${whole}.${part.toString().padStart(4, '0')}`);

  it.each([
    [1490, 'EUR', 'CNY', '7.8', 11622],
    [28500, 'KWD', 'CNY', '23.1', 65835],
    [11900, 'CLP', 'KWD', '0.000325', 3870],
    [100, 'EUR', 'JPY', '162.5', 163],
    [9500, 'RWF', 'EUR', '0.00059', 561],
  ])('%i %s in %s at %s is %i', (minor, from, to, r, expected) => {
    expect(convertMinor(minor, from, to, r)).toBe(expected);
  });

  it('lands on the step of the target, within half a step of the exact value', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), code, code, rate, (minor, from, to, r) => {
        const step = currency(to).minorStep;
        const result = convertMinor(minor, from, to, r);
        expect(result % step).toBe(0);
        const exact = toMajor(minor, from) * Number(r) * 10 ** currency(to).digits;
        expect(Math.abs(result - exact)).toBeLessThanOrEqual(step / 2 + exact * 1e-9 + 1e-6);
      }),
    );
  });

  it('comes back within what one step on the way was worth', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.constantFrom('EUR', 'CNY', 'KWD', 'JPY', 'AED'),
        rate,
        (minor, to, r) => {
          const back = convertMinor(convertMinor(minor, 'USD', to, r), to, 'USD', crossRate(r, '1', 18));
          const stepInCents = (currency(to).minorStep / 10 ** currency(to).digits / Number(r)) * 100;
          expect(Math.abs(back - minor)).toBeLessThanOrEqual(stepInCents / 2 + 1);
        },
      ),
    );
  });

  it('crosses two rates of one base', () => {
    expect(crossRate('1.08', '7.8', 6)).toBe('7.222222');
    expect(crossRate('7.8', '1', 0)).toBe('0');
    expect(() => crossRate('0', '1')).toThrow(RangeError);
    expect(() => convertMinor(1, 'EUR', 'CNY', '-1')).toThrow(RangeError);
  });
});
