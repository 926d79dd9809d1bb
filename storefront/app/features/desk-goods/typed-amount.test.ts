import { CURRENCY_CODES, currency } from '@caravanserai/money/currencies';
import { LOCALES } from '@caravanserai/locales/registry';
import fc from 'fast-check';
import { exampleAmount, minorOf, readAmount, typedAmount } from './typed-amount';

const code = fc.constantFrom(...CURRENCY_CODES);

describe('a price that is typed', () => {
  it('is read in the digits of its currency', () => {
    expect(minorOf('12.50', 'EUR')).toBe(1250);
    expect(minorOf(' 12,5 ', 'EUR')).toBe(1250);
    expect(minorOf('١٢٫٥', 'AED')).toBe(1250);
    expect(minorOf('97 000,50', 'UZS')).toBe(97_000_50);
    expect(minorOf('500', 'JPY')).toBe(500);
    expect(minorOf('1.250', 'KWD')).toBe(1250);
  });

  it('is none where the currency has no such amount', () => {
    for (const text of ['', '0', '-1', '1.2.3', '1e5', 'viel', '1234.567', '1,234.5,6'])
      expect(minorOf(text, 'EUR')).toBeUndefined();
    expect(minorOf('1.5', 'JPY')).toBeUndefined();
    expect(minorOf('1.234', 'KWD')).toBeUndefined();
  });

  it('that could be meant both ways says so, and what it is follows from the currency', () => {
    expect(readAmount('1,234', 'EUR')).toEqual({ minor: 1234_00, doubtful: true });
    expect(readAmount('1,234', 'JPY')).toEqual({ minor: 1234, doubtful: true });
    expect(readAmount('1,230', 'KWD')).toEqual({ minor: 1230, doubtful: true });
    expect(readAmount('1,23', 'EUR')).toEqual({ minor: 123, doubtful: false });
  });

  it('comes back as it was written, without a doubt', () => {
    const steps = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(steps, code, (count, currencyCode) => {
        const minor = count * currency(currencyCode).minorStep;
        const text = typedAmount(minor, currencyCode);
        expect(readAmount(text, currencyCode)).toEqual({ minor, doubtful: false });
        const comma = minorOf(text.replace('.', ','), currencyCode);
        expect(comma).toBe(minor);
      }),
    );
  });

  it('has an example in every language and currency that is a price itself', () => {
    for (const locale of LOCALES)
      for (const each of CURRENCY_CODES) expect(minorOf(exampleAmount(each, locale), each)).toBeDefined();
  });
});
