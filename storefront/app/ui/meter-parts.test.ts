import fc from 'fast-check';
import { meterParts } from './meter-parts';

describe('meterParts', () => {
  it('stays within the bar and never hides what is there', () => {
    expect(meterParts(0, 0)).toEqual([0, 0]);
    expect(meterParts(12.5, 2.5)).toEqual([12.5, 2.5]);
    expect(meterParts(0.001, 140)).toEqual([0.75, 99.25]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (a, b) => {
          const [first, second] = meterParts(a, b);
          expect(first + second).toBeLessThanOrEqual(100.01);
          expect(second).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
