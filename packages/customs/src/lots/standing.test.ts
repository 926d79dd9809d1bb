import fc from 'fast-check';
import { inOrderOfExpiry, type Lot } from './lot';
import { nextLot, standing, type Standing } from './standing';

const lot = (number: string, bestBefore: string, counted: number): Lot => ({
  ...{ number, bestBefore, counted },
  madeOn: '2026-01-01',
});
const left = ({ lots }: Standing<Lot>) => lots.map(({ lot: { number }, left: pieces }) => [number, pieces]);

const asked = fc
  .tuple(
    fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), counted: fc.nat(50) }), { maxLength: 6 }),
    fc.nat(400),
  )
  .map(([rows, stocked]) => ({
    stocked,
    rows: rows.map(({ day, counted }, n) => lot(`L${n}`, `2028-03-${String(day).padStart(2, '0')}`, counted)),
  }));
const total = (rows: readonly Lot[]) => rows.reduce((sum, { counted }) => sum + counted, 0);

describe('what is left of each lot', () => {
  it('is what expires last, whatever order the lots came in', () => {
    const rows = [lot('B', '2028-06-01', 60), lot('A', '2027-06-01', 40)];
    expect(left(standing(rows, 100))).toEqual([
      ['A', 40],
      ['B', 60],
    ]);
    expect(left(standing(rows, 75))).toEqual([
      ['A', 15],
      ['B', 60],
    ]);
    expect(left(standing(rows, 20))).toEqual([
      ['A', 0],
      ['B', 20],
    ]);
  });

  it('comes back where it went, and is loose beyond the last count', () => {
    const rows = [lot('A', '2027-06-01', 40), lot('B', '2028-06-01', 60)];
    expect(standing(rows, 107)).toMatchObject({ loose: 7, lots: [{ left: 40 }, { left: 60 }] });
    expect(standing([], 3)).toEqual({ loose: 3, lots: [] });
  });

  it('adds up to the stock, and is never more than was counted', () => {
    fc.assert(
      fc.property(asked, ({ rows, stocked }) => {
        const found = standing(rows, stocked);
        expect(found.lots.reduce((sum, one) => sum + one.left, found.loose)).toBe(stocked);
        for (const one of found.lots) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.left).toBeLessThanOrEqual(one.lot.counted);
        }
      }),
    );
  });

  it('goes in the order of expiry: nothing of a lot is gone since the count while an earlier one has some', () => {
    fc.assert(
      fc.property(asked, ({ rows, stocked }) => {
        const touched = standing(rows, stocked).lots.findLastIndex((one) => one.left < one.lot.counted);
        expect(
          standing(rows, stocked)
            .lots.slice(0, Math.max(0, touched))
            .every((one) => one.left === 0),
        ).toBe(true);
      }),
    );
  });

  it('is the same however often the lots are counted while pieces only leave', () => {
    fc.assert(
      fc.property(asked, fc.nat(400), ({ rows, stocked }, later) => {
        fc.pre(later <= stocked && stocked <= total(rows));
        const recounted = standing(rows, stocked).lots.map((one) => ({ ...one.lot, counted: one.left }));
        expect(left(standing(recounted, later))).toEqual(left(standing(rows, later)));
      }),
    );
  });
});

describe('the next buyer’s lot', () => {
  const rows = [lot('A', '2027-06-01', 40), lot('B', '2028-06-01', 60)];
  const next = (stocked: number, reserved: number) => nextLot(standing(rows, stocked), reserved)?.number;

  it('comes after what is ordered, and is unknown where a piece without a lot could be next', () => {
    expect([next(100, 0), next(100, 39), next(100, 40), next(100, 99)]).toEqual(['A', 'A', 'B', 'B']);
    expect([next(100, 100), next(0, 0), next(101, 0)]).toEqual([undefined, undefined, undefined]);
    expect(nextLot(standing([], 5), 0)).toBeUndefined();
  });

  it('never keeps less long because more are ordered', () => {
    fc.assert(
      fc.property(asked, fc.nat(60), fc.nat(60), ({ rows: any, stocked }, reserved, more) => {
        const found = standing(any, stocked);
        const [now, then] = [nextLot(found, reserved), nextLot(found, reserved + more)];
        if (now && then) expect(inOrderOfExpiry([then, now])[0]?.bestBefore).toBe(now.bestBefore);
        else if (!now) expect(then).toBeUndefined();
      }),
    );
  });
});
