import fc from 'fast-check';
import { consignment, line } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { ConsignmentLine } from '../charges/consignment';
import { checkLimits, type Limits } from './limits';
import { proposeSplit } from './split';

const carts = fc.record({
  goods: fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 5 }), price: fc.integer({ min: 1, max: 900_000 }) }),
    { minLength: 1, maxLength: 6 },
  ),
  freight: fc.nat(400_000),
  used: fc.nat(2_700_000),
});

const linesOf = (goods: { quantity: number; price: number }[]): ConsignmentLine[] =>
  goods.map(({ quantity, price }, index) => line({ id: `l${index}`, quantity, goods: quantity * price }));

const limitsOf = (lines: readonly ConsignmentLine[], freight: number, used: number): Limits => {
  const dutiableValue = lines.reduce((sum, each) => sum + each.goods, freight);
  const pieces = lines.reduce((sum, each) => sum + each.quantity, 0);
  return checkLimits({ dutiableValue, pieces, used }, SEED_RULES.parameters, '2026-11-21');
};

describe('the proposal for a consignment that is too much', () => {
  it('fits the limits now, leaves nothing out, and is empty only when no piece fits', () => {
    fc.assert(
      fc.property(carts, ({ goods, freight, used }) => {
        const lines = linesOf(goods);
        const limits = limitsOf(lines, freight, used);
        const { now, later } = proposeSplit(consignment({ lines, freight }), limits);
        const count = (list: typeof now, id: string) => list.find((each) => each.line === id)?.quantity ?? 0;
        for (const { id, quantity } of lines) expect(count(now, id) + count(later, id)).toBe(quantity);

        const kept = lines.flatMap((each) => {
          const quantity = count(now, each.id);
          return quantity > 0 ? [{ ...each, quantity, goods: (each.goods / each.quantity) * quantity }] : [];
        });
        if (kept.length > 0) {
          expect(['IN_LIMIT', 'FULL_TAX_SINGLE_ITEM']).toContain(limitsOf(kept, freight, used).state);
        } else {
          const cheapest = Math.min(...goods.map(({ price }) => price));
          expect(cheapest + freight + used).toBeGreaterThan(limits.yearly);
        }
      }),
    );
  });

  it('is the same whatever the order of lines', () => {
    fc.assert(
      fc.property(carts, ({ goods, freight, used }) => {
        const lines = linesOf(goods);
        const limits = limitsOf(lines, freight, used);
        const turned = proposeSplit(consignment({ lines: [...lines].reverse(), freight }), limits);
        expect(turned).toEqual(proposeSplit(consignment({ lines, freight }), limits));
      }),
    );
  });
});
