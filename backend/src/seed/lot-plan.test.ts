import { lotState } from '@caravanserai/customs/lots/life';
import { isStopped } from '@caravanserai/customs/lots/stop-of-sale';
import fc from 'fast-check';
import { planLots, planWithdrawal } from './lot-plan';

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
          const days = { madeOn: made_on, bestBefore: best_before };
          expect([lotState(days, TODAY), isStopped(days, TODAY)]).toEqual(['good', false]);
        }
      },
    ),
  );
});

it('leaves one lot near its end, for the warning', () => {
  const states = planLots('dried-melon-250g', 300, 38, TODAY).map(({ made_on, best_before }) => {
    const days = { madeOn: made_on, bestBefore: best_before };
    return [lotState(days, TODAY), isStopped(days, TODAY)];
  });
  expect(states).toEqual([
    ['near', false],
    ['good', false],
  ]);
});

it('withdraws one lot on the day its sale stopped, with none of it in the stock', () => {
  expect(planWithdrawal('walnut-kernels-300g', 365, TODAY)).toBeUndefined();
  const planned = planWithdrawal('dried-apricots-500g', 365, TODAY);
  const { made_on = '', best_before = '', received = 0, counted } = planned?.lot ?? {};
  const days = { madeOn: made_on, bestBefore: best_before };
  expect([counted, lotState(days, TODAY), (planned?.pieces ?? 0) <= received]).toEqual([0, 'near', true]);
  const stopped = ['2026-11-18', '2026-11-19'].map((day) => isStopped(days, day));
  expect([planned?.day, ...stopped]).toEqual(['2026-11-19', false, true]);
});
