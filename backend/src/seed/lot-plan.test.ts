import { lotState } from '@caravanserai/customs/lots/life';
import fc from 'fast-check';
import { planLots } from './lot-plan';

const TODAY = '2026-11-22';

it('plans lots that add up to the stock, were made before today, and differ in number and age', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{3,12}-\d{1,3}g$/),
      fc.integer({ min: 90, max: 1500 }),
      fc.nat(400),
      (slug, life, stocked) => {
        const lots = planLots(slug, life, stocked, TODAY);
        expect(lots.reduce((sum, { counted }) => sum + counted, 0)).toBe(stocked);
        expect(new Set(lots.map(({ number }) => number)).size).toBe(lots.length);
        for (const { made_on, best_before, received, counted } of lots) {
          expect(made_on < TODAY && best_before > TODAY && counted > 0 && received >= counted).toBe(true);
          expect(lotState({ madeOn: made_on, bestBefore: best_before }, TODAY)).toBe('good');
        }
      },
    ),
  );
});

it('leaves one lot near its end, for the warning', () => {
  const states = planLots('dried-melon-250g', 300, 38, TODAY).map(({ made_on, best_before }) =>
    lotState({ madeOn: made_on, bestBefore: best_before }, TODAY),
  );
  expect(states).toEqual(['near', 'good']);
});
