import fc from 'fast-check';
import { addDays } from '../working-days';
import { lotState } from './life';
import type { Lot } from './lot';
import { standing } from './standing';
import { isStopped, leastAtSale, MOST_AT_SALE, stopDay, toWithdraw } from './stop-of-sale';

const TODAY = '2026-11-22';

describe('the stop of sale', () => {
  it.each([
    [30, 14],
    [280, 14],
    [281, 15],
    [365, 19],
    [900, 45],
    [1500, 45],
  ])('of goods that keep %s days is %s days before their day', (life, days) => {
    expect(leastAtSale(life)).toBe(days);
  });

  it('comes on its day, and after it is never taken back', () => {
    const lot = { madeOn: '2026-01-01', bestBefore: '2027-01-01' };
    expect(stopDay(lot)).toBe('2026-12-13');
    expect(['2026-12-12', '2026-12-13', '2027-02-01'].map((day) => isStopped(lot, day))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('comes before the last day, and for goods that keep three months and longer after the warning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (life) => {
        const lot = { madeOn: TODAY, bestBefore: addDays(TODAY, life) };
        expect(isStopped(lot, addDays(lot.bestBefore, -14))).toBe(true);
        expect(isStopped(lot, addDays(lot.bestBefore, -MOST_AT_SALE - 1))).toBe(false);
        if (life >= 90) expect(lotState(lot, stopDay(lot))).toBe('near');
      }),
    );
  });
});

interface Place {
  readonly rows: readonly Lot[];
  readonly stocked: number;
  readonly reserved: number;
}

/** A place whose lots were just counted, as they are whenever something is withdrawn. */
const places = fc
  .record({
    rows: fc.array(
      fc.record({
        life: fc.integer({ min: 30, max: 1000 }),
        left: fc.integer({ min: -20, max: 60 }),
        counted: fc.nat(50),
      }),
      { maxLength: 6 },
    ),
    stocked: fc.nat(300),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ rows, stocked, share }): Place => {
    const lots = rows.map(({ life, left, counted }, n) => {
      const bestBefore = addDays(TODAY, left);
      return { number: `L${n}`, bestBefore, madeOn: addDays(bestBefore, -life), counted };
    });
    const settled = standing(lots, stocked).lots.map(({ lot, left }) => ({ ...lot, counted: left }));
    return { rows: settled, stocked, reserved: Math.floor((stocked * share) / 100) };
  });

const sum = (found: readonly { readonly left: number }[]) => found.reduce((all, { left }) => all + left, 0);

function withdraw({ rows, stocked, reserved }: Place) {
  const found = toWithdraw(standing(rows, stocked), reserved, TODAY);
  const gone = new Map(found.map(({ lot, left }) => [lot.number, left]));
  const counted = rows.map((lot) => ({ ...lot, counted: lot.counted - (gone.get(lot.number) ?? 0) }));
  return { gone, total: sum(found), after: { rows: counted, stocked: stocked - sum(found), reserved } };
}

const leftOf = (found: ReturnType<typeof standing>) =>
  new Map(found.lots.map(({ lot, left }) => [lot.number, left]));

describe('what is withdrawn', () => {
  it('is nothing that is ordered, and of each lot all that is past its stop and free', () => {
    const old = { number: 'A', madeOn: '2025-12-01', bestBefore: '2026-12-01', counted: 10 };
    const young = { number: 'B', madeOn: '2026-10-01', bestBefore: '2027-10-01', counted: 20 };
    const pieces = (reserved: number) =>
      toWithdraw(standing([young, old], 30), reserved, TODAY).map(({ lot, left }) => [lot.number, left]);
    expect([pieces(0), pieces(4), pieces(10), pieces(30)]).toEqual([[['A', 10]], [['A', 6]], [], []]);
  });

  it('leaves what is ordered covered and what is loose loose, and every other lot as it was', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { gone, after } = withdraw(place);
        expect(after.stocked).toBeGreaterThanOrEqual(place.reserved);
        const [before, now] = [standing(place.rows, place.stocked), standing(after.rows, after.stocked)];
        expect(now.loose).toBe(before.loose);
        const left = leftOf(now);
        for (const [number, pieces] of leftOf(before))
          expect(left.get(number)).toBe(pieces - (gone.get(number) ?? 0));
      }),
    );
  });

  it('is withdrawn once, and only orders of before hold pieces past their stop', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { after } = withdraw(place);
        expect(withdraw(after).total).toBe(0);
        const stopped = standing(after.rows, after.stocked).lots.filter(({ lot }) => isStopped(lot, TODAY));
        expect(sum(stopped)).toBeLessThanOrEqual(place.reserved);
      }),
    );
  });

  it('comes back without a trace when its pieces return to stock and count', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { gone, total, after } = withdraw(place);
        const back = after.rows.map((lot) => ({
          ...lot,
          counted: lot.counted + (gone.get(lot.number) ?? 0),
        }));
        expect(leftOf(standing(back, after.stocked + total))).toEqual(
          leftOf(standing(place.rows, place.stocked)),
        );
      }),
    );
  });

  it('adds up however the rest is sold afterwards: what is left follows from the stock alone', () => {
    fc.assert(
      fc.property(places, fc.nat(300), (place, sold) => {
        const { after } = withdraw(place);
        const stocked = Math.max(0, after.stocked - sold);
        const { lots, loose } = standing(after.rows, stocked);
        expect(sum(lots) + loose).toBe(stocked);
        for (const { lot, left } of lots) expect(left).toBeLessThanOrEqual(lot.counted);
      }),
    );
  });
});
