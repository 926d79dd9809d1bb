import fc from 'fast-check';
import { CURRENCY_CODES, currency } from '@caravanserai/money/currencies';
import { unitPrice, type Contents } from './unit-price';

const coffee: Contents = { netGrams: 250, netMillilitres: null, pieces: 1, flags: [], usedUp: true };
const of = (change: Partial<Contents>): Contents => ({ ...coffee, ...change });

test.each([
  ['per kilogram', coffee, 'EUR', 'KG_L', { amount: 3980, per: 'kg' }],
  ['per 100 g', coffee, 'AUD', 'HUNDRED', { amount: 398, per: 'hundred_g' }],
  ['fresh goods per kilogram', of({ flags: ['FRESH'] }), 'AUD', 'HUNDRED', { amount: 3980, per: 'kg' }],
  [
    'by volume where the label says volume',
    of({ netMillilitres: 500 }),
    'EUR',
    'KG_L',
    { amount: 1990, per: 'l' },
  ],
  ['per 100 ml', of({ netMillilitres: 30 }), 'AUD', 'HUNDRED', { amount: 3317, per: 'hundred_ml' }],
  ['per piece of a set', of({ usedUp: false, pieces: 2 }), 'EUR', 'KG_L', { amount: 498, per: 'piece' }],
  ['a bowl has no price per kilogram', of({ usedUp: false }), 'EUR', 'KG_L', null],
  ['not the price again', of({ netGrams: 1000 }), 'EUR', 'KG_L', null],
  ['not asked', coffee, 'USD', '', null],
] as const)('%s', (_what, contents, code, rule, expected) => {
  expect(unitPrice(995, code, contents, rule)).toEqual(expected);
});

test('it is a charged amount of its currency, at most half a step off', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 20_000 }),
      fc.constantFrom(...CURRENCY_CODES),
      (price, netGrams, code) => {
        const found = unitPrice(price, code, of({ netGrams }), 'KG_L');
        if (netGrams === 1000) return found === null;
        const { minorStep } = currency(code);
        const off = Math.abs((found?.amount ?? 0) * netGrams - price * 1000);
        return (found?.amount ?? 1) % minorStep === 0 && 2 * off <= minorStep * netGrams;
      },
    ),
  );
});
