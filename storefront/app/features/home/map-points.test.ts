import { pavilionLooks } from '@caravanserai/art/pavilions';
import { MAP } from '../../ui/land/projection';
import { pointOf } from './map-points';

it('gives every pavilion a point on the drawing, no two at one place', () => {
  const points = pavilionLooks.map(({ iso2 }) => ({ iso2, ...pointOf(iso2) }));
  for (const { x = NaN, y = NaN } of points) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(MAP.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(MAP.height);
  }
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
  expect(pointOf('XX')).toBeUndefined();
});
