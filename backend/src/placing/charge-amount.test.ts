import { CURRENCY_CODES, currency } from '@caravanserai/money/currencies';
import { toMajor } from '@caravanserai/money/decimal';
import fc from 'fast-check';
import { chargeAmount, chargedMinor } from './charge-amount';

it.each([
  ['100', 'eur', 10_000],
  ['88.005', 'CNY', 8_801],
  ['88.0049999', 'CNY', 8_800],
  ['1.23', 'kwd', 1_230],
  ['1500', 'jpy', 1_500],
  ['0.004', 'USD', 0],
  [19.99, 'usd', 1_999],
  ['100.00000000000001', 'EUR', 10_000],
])('%s %s is charged as %i', (total, code, charge) => {
  expect(chargeAmount(total, code)).toBe(charge);
});

it('is the very amount in every currency that we charge in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CURRENCY_CODES),
      fc.integer({ min: 1, max: 10_000_000 }),
      (code, steps) => {
        const { minorStep, digits, stripeExponent } = currency(code);
        // Where Stripe counts coarser than ISO, prices are multiples of its unit.
        const minor = steps * minorStep * 10 ** Math.max(0, digits - stripeExponent);
        expect(chargedMinor(chargeAmount(toMajor(minor, code), code), code)).toBe(minor);
      },
    ),
  );
});

it('refuses a currency that nobody can be charged in', () => {
  expect(() => chargeAmount('1', 'XXX')).toThrow();
});
