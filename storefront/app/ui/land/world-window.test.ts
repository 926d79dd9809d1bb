import * as fc from 'fast-check';
import { windowAround } from './world-window';
import { MAP, onMap } from './projection';

const place = fc
  .tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -55, max: 76, noNaN: true }))
  .map(([east, north]) => onMap(east, north));

it('holds neighbouring places wherever they are, and never leaves the drawing', () => {
  const offset = fc.double({ min: -6, max: 6, noNaN: true });
  const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  fc.assert(
    fc.property(place, fc.array(fc.tuple(offset, offset), { maxLength: 4 }), (first, offsets) => {
      const near = offsets.map(([dx, dy]) => ({
        x: inside(first.x + dx, MAP.width),
        y: inside(first.y + dy, MAP.height),
      }));
      const part = windowAround([first, ...near]);
      for (const { x, y } of [first, ...near]) {
        expect(x).toBeGreaterThanOrEqual(part.x);
        expect(x).toBeLessThanOrEqual(part.x + part.width);
        expect(y).toBeGreaterThanOrEqual(part.y);
        expect(y).toBeLessThanOrEqual(part.y + part.height);
      }
      expect(part.x).toBeGreaterThanOrEqual(0);
      expect(part.y).toBeGreaterThanOrEqual(0);
      expect(part.x + part.width).toBeLessThanOrEqual(MAP.width + 1e-6);
      expect(part.y + part.height).toBeLessThanOrEqual(MAP.height + 1e-6);
    }),
  );
});

it('shows a single place in the middle of sixty degrees', () => {
  const { x, width } = windowAround([onMap(30, -2)]);
  expect(width).toBe(120);
  expect(x + width / 2).toBe(onMap(30, -2).x);
});
