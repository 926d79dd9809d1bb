import fc from 'fast-check';
import { CURRENCY_CODES, currency } from './currencies';
import { printMinor } from './decimal';
import { priceOf } from './price-of';

describe('priceOf', () => {
  it('takes every price of every currency back as it was printed', () => {
    const price = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(price, fc.constantFrom(...CURRENCY_CODES), (steps, code) => {
        const minor = steps * currency(code).minorStep;
        expect(priceOf(printMinor(minor, code), code)).toBe(minor);
      }),
    );
  });

  it.each([
    ['0', 'EUR'],
    ['-1', 'EUR'],
    ['12.345', 'EUR'],
    ['1.5', 'JPY'],
    ['1.234', 'KWD'],
    ['1,5', 'EUR'],
    ['99999999999999999999', 'EUR'],
  ])('%s %s is none', (plain, code) => expect(priceOf(plain, code)).toBeUndefined());
});
