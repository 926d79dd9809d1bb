import { CURRENCY_CODES, currency } from '@caravanserai/money/currencies';
import fc from 'fast-check';
import { checkAmount } from './amount-rules';
import { amountText } from './amount-text';
import { brandOf, digitsOf, grouped, lengthOf, passesLuhn } from './card-number';
import { minimumCharge } from './minimums';
import { cardByNumber, cardByToken, TEST_CARDS } from './test-cards';
import { parseForm } from '../http/form';

const codes = CURRENCY_CODES.map((code) => code.toLowerCase());

describe('amounts', () => {
  it('have a minimum in every currency of the shop, which can itself be charged', () => {
    for (const code of codes) {
      expect([code, minimumCharge(code) > 1]).toEqual([code, true]);
      expect(() => checkAmount(minimumCharge(code), code)).not.toThrow();
      expect(() => checkAmount(minimumCharge(code) - 1, code)).toThrow();
    }
  });

  it('are charged as they are shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 1, max: 10_000 }), (code, steps) => {
        const { digits, stripeExponent } = currency(code);
        const step = stripeExponent === 3 ? 10 : 10 ** Math.max(0, stripeExponent - digits);
        const amount = steps * step;
        const shown = Number(amountText(amount, code, 'en').replace(/[^\d]/g, ''));
        expect(shown / 10 ** digits).toBeCloseTo(amount / 10 ** stripeExponent, 6);
      }),
    );
  });
});

describe('test cards', () => {
  it('have valid numbers that stand once', () => {
    for (const { number, brand, token } of TEST_CARDS) {
      expect([number, passesLuhn(number), brandOf(number)]).toEqual([number, true, brand]);
      expect(cardByNumber(number)).toBe(cardByToken(token));
      if (brand !== 'diners') expect(number).toHaveLength(lengthOf(brand));
    }
    expect(new Set(TEST_CARDS.map(({ number }) => number)).size).toBe(TEST_CARDS.length);
  });

  it('are read as people type them', () => {
    expect(digitsOf('٤٢٤٢ ۴۲۴۲-４２４２ 4242')).toBe('4242424242424242');
    expect(grouped('4242424242424242', 'visa')).toBe('4242 4242 4242 4242');
    expect(grouped('378282246310005', 'amex')).toBe('3782 822463 10005');
    expect(passesLuhn('4242424242424241')).toBe(false);
  });

  it('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEST_CARDS),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ number }, place, change) => {
          const at = place % number.length;
          const digit = (Number(number[at]) + change) % 10;
          expect(passesLuhn(number.slice(0, at) + String(digit) + number.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});

describe('forms', () => {
  it('nest as Stripe nests them', () => {
    expect(parseForm('a[b][c]=1&a[d]=2&l[0]=x&l[1]=y&m[]=p&m[]=q&o[0][id]=1')).toEqual({
      a: { b: { c: '1' }, d: '2' },
      l: ['x', 'y'],
      m: ['p', 'q'],
      o: [{ id: '1' }],
    });
  });

  it.each(['__proto__[x]=1', 'a[constructor]=1', 'a[b=1', 'a=1&a[b]=2', 'a[b][c][d][e][f][g][h][i]=1'])(
    'refuse %s',
    (form) => expect(() => parseForm(form)).toThrow(),
  );
});
