import fc from 'fast-check';
import { addDays } from '../working-days';
import { daysBetween, lifeOnArrival, lotState, nearTheEnd } from './life';

describe('near its end', () => {
  it.each([
    [730, 45],
    [365, 45],
    [364, 20],
    [182, 20],
    [90, 15],
    [89, 10],
    [30, 10],
    [29, 5],
    [15, 5],
    [14, 4],
    [3, 2],
    [1, 0],
  ])('goods that keep %s days are from %s days before', (life, days) => {
    expect(nearTheEnd(life)).toBe(days);
  });

  it('is said of a lot from that day to its last, which still counts', () => {
    const lot = { madeOn: '2026-01-01', bestBefore: '2027-01-01' };
    const on = (day: string) => lotState(lot, day);
    expect(['2026-11-16', '2026-11-17', '2027-01-01', '2027-01-02'].map(on)).toEqual([
      'good',
      'near',
      'near',
      'past',
    ]);
  });
});

describe('what is left on arrival', () => {
  it.each([
    ['2026-11-25', '2028-03-12', { unit: 'months', count: 15 }],
    ['2026-11-25', '2027-01-25', { unit: 'months', count: 2 }],
    ['2026-11-25', '2027-01-24', { unit: 'days', count: 60 }],
    ['2026-12-31', '2027-02-28', { unit: 'days', count: 59 }],
    ['2026-11-25', '2026-11-26', { unit: 'days', count: 1 }],
    ['2026-11-25', '2026-11-25', null],
    ['2026-11-25', '2026-11-01', null],
  ] as const)('arriving on %s, best before %s', (arrives, bestBefore, life) => {
    expect(lifeOnArrival(arrives, bestBefore)).toEqual(life);
  });

  it('is never more than there is, and less by under a month', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 2000 }), (start, days) => {
        const arrives = addDays('2026-01-01', start);
        const bestBefore = addDays(arrives, days);
        expect(daysBetween(arrives, bestBefore)).toBe(days);
        const life = lifeOnArrival(arrives, bestBefore);
        if (life?.unit === 'days') return expect([life.count, days <= 62]).toEqual([days, true]);
        expect((life?.count ?? 0) * 28).toBeLessThanOrEqual(days);
        expect(((life?.count ?? 0) + 1) * 31).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});
