import fc from 'fast-check';
import { moved } from './moved';

test('one item stands elsewhere, and the others keep their order', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), fc.nat(8), (length, one, other) => {
      const items = Array.from({ length }, (_, index) => index);
      const [from, to] = [one % length, other % length];
      const next = moved(items, from, to);
      expect(next[to]).toBe(from);
      expect(next.filter((item) => item !== from)).toEqual(items.filter((item) => item !== from));
    }),
  );
});
