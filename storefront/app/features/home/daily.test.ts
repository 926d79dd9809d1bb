import fc from 'fast-check';
import { dayNumber, pickForDay, rotate } from './daily';

describe('the daily rule', () => {
  it('changes the day at midnight UTC', () => {
    const before = dayNumber(new Date('2026-11-21T23:59:59.999Z'));
    expect(dayNumber(new Date('2026-11-22T00:00:00.000Z'))).toBe(before + 1);
  });

  it('starts one later each day and comes round again', () => {
    expect(rotate(['a', 'b', 'c'], 1)).toEqual(['b', 'c', 'a']);
    expect(rotate(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c']);
    expect(rotate([], 5)).toEqual([]);
  });

  it('takes one from each shelf, then round again', () => {
    const shelves = [['a1', 'a2'], ['b1'], ['c1', 'c2', 'c3']];
    expect(pickForDay(shelves, 5, 0)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2']);
    expect(pickForDay(shelves, 3, 1)).toEqual(['a2', 'b1', 'c2']);
  });

  it('fills all places it can, never twice with the same', () => {
    const shelf = fc.uniqueArray(fc.nat(), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(shelf, { maxLength: 8 }), fc.nat(12), fc.nat(40_000), (shelves, places, day) => {
        const named = shelves.map((items, i) => items.map((item) => `${i}:${item}`));
        const picked = pickForDay(named, places === 0 ? 1 : places, day);
        const available = named.flat().length;
        expect(picked).toHaveLength(Math.min(places === 0 ? 1 : places, available));
        expect(new Set(picked).size).toBe(picked.length);
      }),
    );
  });
});
