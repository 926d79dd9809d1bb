import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A cut piece of sugar cane, 120 high, standing on y = 0. */
export const sugarCane = (skin: string, pith: string): string =>
  path('M-8 0V-116H8V0Q0 4 -8 0Z', skin) +
  path('M3 0V-116H8V0Q6 2 3 2.500Z', SHADE) +
  stroke('M-9 -26Q0 -22 9 -26M-9 -56Q0 -52 9 -56M-9 -86Q0 -82 9 -86', DEEP, 2.4) +
  stroke('M-5 -6V-20M-5 -34V-50M-5 -64V-80M-5 -94V-108', LIGHT, 2.6) +
  ellipse(0, -116, 8, 3.6, pith);
