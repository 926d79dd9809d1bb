import fc from 'fast-check';
import { convertMinor } from '@caravanserai/money/convert';
import { ownParts } from './own-parts';

const amount = fc.integer({ min: 0, max: 5_000_000 });
const line = fc
  .record({
    price: amount,
    delivery: fc.integer({ min: 0, max: 90_000 }),
    percent: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ price, delivery, percent }) => ({
    price,
    delivery,
    commission: Math.round((price * percent) / 100),
  }));
const rate = fc.constantFrom('1760.123456789', '0.0231', '12.5', '0.000079');
const pair = fc.constantFrom(['EUR', 'UZS'], ['CNY', 'RWF'], ['KWD', 'CNY'], ['USD', 'KWD'], [
  'CNY',
  'CNY',
] as const);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('a merchant’s amount in its own currency', () => {
  it('adds up to the last unit: lines to the consignment, price and delivery less commission to the amount', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        rate,
        pair,
        (lines, given, [charged = '', own = '']) => {
          const total = sum(lines.map(({ price, delivery, commission }) => price + delivery - commission));
          const amountOwn = charged === own ? total : convertMinor(total, charged, own, given);
          const parts = ownParts(lines, { charged, own, amount: amountOwn, rate: given });
          expect(sum(parts.map((part) => part.amountOwn))).toBe(amountOwn);
          for (const part of parts) {
            expect(part.priceOwn + part.deliveryOwn - part.commissionOwn).toBe(part.amountOwn);
            expect(Math.min(part.priceOwn, part.deliveryOwn, part.commissionOwn)).toBeGreaterThanOrEqual(0);
          }
          if (lines.every(({ delivery }) => delivery === 0))
            expect(parts.every(({ deliveryOwn }) => deliveryOwn === 0)).toBe(true);
        },
      ),
    );
  });

  it('is the amount itself where the merchant is paid in the charged currency', () => {
    const [part] = ownParts([{ price: 9_000, delivery: 1_200, commission: 900 }], {
      ...{ charged: 'CNY', own: 'CNY', amount: 9_300, rate: '1' },
    });
    expect(part).toEqual({ priceOwn: 9_000, deliveryOwn: 1_200, commissionOwn: 900, amountOwn: 9_300 });
  });
});
