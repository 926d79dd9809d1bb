import { circle, path, r2, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

/** A sorter's sieve standing on its rim, 96 high on y = 0: a wooden hoop, a plate with round holes. */
export function coffeeSieve(wood: string, plate: string): string {
  const holes: [number, number][] = [];
  for (let row = -3; row <= 3; row++)
    for (let i = -3; i <= 3; i++) {
      const x = (i + (row % 2) * 0.5) * 11.6;
      const y = row * 10.2;
      if (Math.hypot(x, y) < 35) holes.push([r2(x), -48 + y]);
    }
  return (
    circle(5, -48, 48, wood) +
    circle(5, -48, 48, SHADE) +
    circle(0, -48, 48, wood) +
    circle(0, -48, 40, plate) +
    dots(holes, 3.8, DEEP) +
    path('M22 -81.400A40 40 0 0 1 -8 -8.800C20 -18 36 -50 22 -81.400Z', SHADE) +
    stroke('M-43 -56A44 44 0 0 1 -14 -90', LIGHT, 4)
  );
}
