import { ellipse, path, rect, stroke } from '../../svg';
import { BRIGHT, LIGHT, PAPER, SHADE } from '../brush';

/** Coffee dripping through a cone of paper into its glass server, standing on y = 0, 122 high. */
export const pourOver = (china: string, coffee: string): string =>
  ellipse(4, 0, 36, 5, 'rgba(16,14,12,.2)') +
  stroke('M27 -50C48 -54 48 -20 31 -18', china, 6) +
  path('M-20 -60H20C32 -42 36 -18 29 -3Q0 4 -29 -3C-36 -18 -32 -42 -20 -60Z', BRIGHT) +
  path('M-32 -26H32C33 -17 32 -9 28 -4Q0 2 -28 -4C-32 -9 -33 -17 -32 -26Z', coffee) +
  path('M16 -26H32C33 -17 32 -9 28 -4Q20 -2 12 -1Z', SHADE) +
  ellipse(0, -26, 32, 4.5, coffee) +
  ellipse(0, -26, 32, 4.5, LIGHT) +
  stroke('M0 -58V-32', coffee, 1.8) +
  path('M-36 -112L-31 -122H31L36 -112Z', PAPER) +
  path('M-38 -112H38L13 -68H-13Z', china) +
  rect(-27, -69, 54, 8, china, 3) +
  path('M16 -112H38L13 -68H4Z', SHADE) +
  stroke('M-24 -106L-10 -76M-10 -106L-4 -76', LIGHT, 3) +
  stroke('M-22 -54C-27 -44 -29 -34 -29 -30', LIGHT, 3);
