import fc from 'fast-check';
import { ridge } from './landscapes/ridge';
import { baseKinds, basePicture } from './landscapes';
import { checkWellFormed, idsOf, targetsOf } from './markup.fixture';
import { pavilionLook } from './pavilions';

describe.each(baseKinds)('%s', (kind) => {
  const look = pavilionLook('UZ');

  it('is a well-formed SVG, the same for the same seed, another for another', () => {
    const picture = basePicture(kind, 7, look);
    expect(() => checkWellFormed(picture)).not.toThrow();
    expect(picture).not.toMatch(/NaN|undefined/);
    expect(targetsOf(picture).filter((target) => !idsOf(picture).includes(target))).toEqual([]);
    expect(basePicture(kind, 7, look)).toBe(picture);
    expect(basePicture(kind, 8, look)).not.toBe(picture);
    expect(basePicture(kind, 7, pavilionLook('CL'))).not.toBe(picture);
    expect(picture.length).toBeLessThan(16 * 1024);
  });

  it('shares no id with another base in one page', () => {
    const here = idsOf(basePicture(kind, 1, look));
    const there = idsOf(basePicture(kind, 2, look));
    expect(here.filter((id) => there.includes(id))).toEqual([]);
  });
});

it('keeps a ridge within its swing, and measures the height it draws', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.integer({ min: 0, max: 639 }),
      fc.integer({ min: 2, max: 5 }),
      (seed, x, folds) => {
        const height = ridge(seed, 200, 30, folds).heightAt(x);
        expect(Math.abs(height - 200)).toBeLessThanOrEqual(30);
      },
    ),
  );
  const hill = ridge(3, 200, 30, 4);
  expect(hill.line()).toContain(`${Math.round(hill.heightAt(160) * 100) / 100}`);
});
