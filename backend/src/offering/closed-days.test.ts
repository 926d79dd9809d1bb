import fc from 'fast-check';
import { DEFAULT_TRANSIT } from '@caravanserai/customs/transit-days';
import { isClosed, neverLeaves, overlap } from './closed-days';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2027-02-${String(n).padStart(2, '0')}`);
const span = fc
  .tuple(day, fc.option(day))
  .map(([one, other]) =>
    other === null ? { from: one, to: null } : { from: [one, other].sort()[0]!, to: [one, other].sort()[1]! },
  );

it('both ends of closed days belong to them, and without a last day they last', () => {
  const days = [{ from: '2027-02-03', to: '2027-02-05' }];
  expect(
    ['2027-02-02', '2027-02-03', '2027-02-05', '2027-02-06'].map((each) => isClosed(days, each)),
  ).toEqual([false, true, true, false]);
  expect(isClosed([{ from: '2027-02-03', to: null }], '2031-01-01')).toBe(true);
});

it('two spans overlap exactly where some day is in both', () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      const days = Array.from({ length: 40 }, (_, n) =>
        new Date(Date.UTC(2027, 1, 1 + n)).toISOString().slice(0, 10),
      );
      const shared = days.some((each) => isClosed([one], each) && isClosed([other], each));
      expect(overlap(one, other)).toBe(shared);
      expect(overlap(other, one)).toBe(shared);
    }),
  );
});

describe('a closing without a last day', () => {
  const closing = [{ from: '2026-11-24', to: null }];
  const ordered = (orderedAt: string, away: { from: string; to: string }[] = [], spans = closing) =>
    neverLeaves(
      spans,
      { route: 'bonded', from: { country: 'CN', city: 'Shanghai' }, orderedAt, away },
      DEFAULT_TRANSIT,
    );

  // Monday; the cut-off is 15:00 in China, 07:00 UTC.
  it('takes orders as long as they leave before it', () => {
    expect([ordered('2026-11-23T06:59:00Z'), ordered('2026-11-23T07:01:00Z')]).toEqual([false, true]);
    expect(ordered('2026-11-21T02:00:00Z')).toBe(false);
  });

  it('takes none either while days off before it put departures off into it', () => {
    expect(ordered('2026-11-20T08:00:00Z', [{ from: '2026-11-23', to: '2026-11-23' }])).toBe(true);
  });

  it('is told from one with a last day, which puts departures off', () => {
    const ends = [{ from: '2026-11-24', to: '2026-11-26' }];
    expect(ordered('2026-11-23T07:01:00Z', ends, ends as never)).toBe(false);
  });
});
