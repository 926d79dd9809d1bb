import * as fc from 'fast-check';
import { readQuantity } from './quantity';

describe('a typed quantity', () => {
  it.each([
    ['3', 3],
    ['٣', 3],
    ['１２', 12],
    ['250', 40],
    ['0', 1],
    ['two', 1],
    ['', 1],
    ['1.5', 1],
    ['-4', 1],
  ])('%s of forty is %d', (text, count) => expect(readQuantity(text, 40)).toBe(count));

  it('is always a whole number that may be ordered', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (text, max) => {
        const count = readQuantity(text, max);
        expect(Number.isInteger(count) && count >= 1 && count <= max).toBe(true);
      }),
    );
  });
});
