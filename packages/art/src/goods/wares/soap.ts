import { path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch } from '../parts';

/** A bar of soap in its cloth band, 72 wide and 41 high, standing on y = 0. */
export const soapBar = (b: Brush, soap: string): string =>
  rect(-36, -41, 72, 41, soap, 9) +
  path('M-36 -10C-12 -6 12 -6 36 -10V-9Q36 0 27 0H-27Q-36 0 -36 -9Z', SHADE) +
  rect(-21, -41, 42, 41, b.cloth) +
  rect(-9, -32, 18, 22, PAPER) +
  arch(0, -13, 6, b.ink) +
  path('M22 -41H27Q36 -41 36 -32V-9Q36 0 27 0H22Z', SHADE) +
  stroke('M-31 -32V-16', LIGHT, 3);
