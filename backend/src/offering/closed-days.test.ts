import fc from 'fast-check';
import { isClosed, overlap } from './closed-days';

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
