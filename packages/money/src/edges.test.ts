import { allocate } from './allocate';
import { shopPrice } from './charm';
import { convertMinor } from './convert';
import { CURRENCY_CODES, currency, isCurrencyCode } from './currencies';
import { fromMajor, parseDecimal, parseMinor } from './decimal';
import { formatIndicative, formatMoneyParts } from './format';
import { assertInteger, toSafeNumber } from './integer';
import { formatNumber } from './number-style';
import { divideHalfUp, multiplyHalfUp, roundToStep } from './round';
import { currencySign } from './symbols';

describe('what is refused, and how it is said', () => {
  it.each<[string, () => unknown, string]>([
    ['a total that is no integer', () => allocate(1.5, [1]), 'total must be a safe integer'],
    ['a step that is none', () => allocate(10, [1], 1.5), 'step must be a safe integer'],
    ['a step of zero', () => allocate(10, [1], 0), 'step must be positive, got 0'],
    ['a step below zero', () => allocate(10, [1], -5), 'step must be positive, got -5'],
    ['a total off the step', () => allocate(15, [1], 10), 'total 15 is not a multiple of the step 10'],
    ['no weights', () => allocate(1, []), 'allocate needs at least one weight'],
    ['a weight that is no integer', () => allocate(1, [0.5]), 'weight must be a safe integer'],
    ['a weight below zero', () => allocate(1, [-1, 2]), "weights can't be negative, got -1"],
    ['a price of nothing', () => shopPrice(0, 'EUR'), 'A price must be positive, got 0'],
    ['a rate of nothing', () => convertMinor(1, 'EUR', 'CNY', '0'), 'A rate must be positive, got 0'],
    ['a currency of nowhere', () => currency('xxx'), 'Unknown currency "xxx"'],
    ['a text that is no number', () => parseMinor('1,5', 'EUR'), 'Not a decimal number: "1,5"'],
    [
      'an amount too large',
      () => toSafeNumber(2n ** 60n),
      'amount is too large to be exact: 1152921504606846976',
    ],
    ['a number without end', () => formatNumber(Infinity, 'en'), 'Not a finite number: Infinity'],
    ['a denominator of zero', () => divideHalfUp(1n, 0n), 'denominator must be positive, got 0'],
    ['a denominator below zero', () => divideHalfUp(1n, -2n), 'denominator must be positive, got -2'],
    ['a numerator that is none', () => multiplyHalfUp(1, 1.5, 1), 'numerator must be a safe integer'],
    ['a denominator that is none', () => multiplyHalfUp(1, 1, 1.5), 'denominator must be a safe integer'],
    ['a rounding step that is none', () => roundToStep(10, 1.5), 'step must be a safe integer'],
    ['a rounding step of zero', () => roundToStep(10, 0), 'step must be positive, got 0'],
    ['a rounding step below zero', () => roundToStep(10, -5), 'step must be positive, got -5'],
  ])('%s', (_what, act, message) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });

  it('a currency code that is no text', () => {
    expect(isCurrencyCode(undefined)).toBe(false);
    expect(isCurrencyCode(['EUR'])).toBe(false);
  });
});

describe('nothing', () => {
  it('is never minus zero, which prints and compares as another number', () => {
    expect(allocate(-100, [0, 1])).toEqual([0, -100]);
    expect(assertInteger(-0)).toBe(0);
    expect(multiplyHalfUp(-0, 1, 1)).toBe(0);
  });
});

describe('arithmetic', () => {
  it('takes a percentage, and reads large exponents', () => {
    expect(multiplyHalfUp(200, 15, 100)).toBe(30);
    expect(fromMajor('1.5E2', 'EUR')).toBe(15000);
    expect(parseDecimal('-2e-1')).toEqual({ units: -2n, scale: 1 });
  });

  it('gives what is left to the first of equal shares', () => {
    expect(allocate(2, [5, 5, 5, 5])).toEqual([1, 1, 0, 0]);
  });
});

describe('indicative amounts', () => {
  it('have either all their digits or none', () => {
    for (const code of CURRENCY_CODES) {
      const { digits, displayDigits } = currency(code);
      expect([0, digits]).toContain(displayDigits);
      const amount = formatIndicative(123_456, code, 'en').replace(/^[^0-9]+/, '');
      expect(/\.(\d+)$/.exec(amount)?.[1]?.length ?? 0).toBe(displayDigits);
    }
  });
});

describe('pieces of an amount', () => {
  it('are named in their order', () => {
    const types = (minor: number, code: string, locale: 'en' | 'fr') =>
      formatMoneyParts(minor, code, locale).map(({ type }) => type);
    expect(types(-1250, 'EUR', 'en')).toEqual(['minus', 'sign', 'whole', 'decimal', 'fraction']);
    expect(types(1250, 'AED', 'en')).toEqual(['sign', 'space', 'whole', 'decimal', 'fraction']);
    expect(types(12, 'JPY', 'fr')).toEqual(['whole', 'space', 'sign']);
  });
});

describe('signs', () => {
  it.each([
    ['RUB', 'ru', '₽'],
    ['KZT', 'ru', '₸'],
    ['USD', 'ru', '$'],
    ['USD', 'fr', '$US'],
    ['USD', 'en', 'US$'],
    ['GBP', 'en', '£'],
    ['KZT', 'en', 'KZT'],
  ] as const)('%s in %s is %s', (code, locale, sign) => expect(currencySign(code, locale)).toBe(sign));
});

describe('plain numbers', () => {
  it.each([
    [-0.5, 'en', '-0.5'],
    [-12, 'fr', '-12'],
    [0, 'en', '0'],
    [1.203, 'en', '1.203'],
    [1.5, 'es', '1,5'],
  ] as const)('%d in %s is %s', (value, locale, text) => expect(formatNumber(value, locale)).toBe(text));
});

describe('shop prices', () => {
  it('take the higher of two endings that are equally near', () => {
    // Halfway between 1400 and 1495.
    expect(shopPrice(14_475, 'KWD')).toBe(14_500);
    expect(shopPrice(197, 'EUR')).toBe(199);
    expect(shopPrice(297, 'EUR')).toBe(299);
  });

  it('stay within their tier, at both ends', () => {
    expect(shopPrice(10_000, 'EUR')).toBe(10_000);
    expect(shopPrice(999, 'EUR')).toBe(999);
    expect(shopPrice(99_950, 'EUR')).toBe(100_000);
    expect(shopPrice(100_000, 'EUR')).toBe(100_000);
    expect(shopPrice(104_300, 'EUR')).toBe(104_000);
    expect(shopPrice(100, 'JPY')).toBe(100);
  });
});
