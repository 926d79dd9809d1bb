import { circle, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A cod, 128 long, swimming to the left, around its own middle: three fins on its back, a barbel at its chin. */
export const cod = (back: string, belly: string): string =>
  path('M-30 -18L-16 -32L-2 -19ZM2 -19L16 -30L26 -13ZM30 -12L42 -20L48 -6Z', back) +
  path('M2 18L14 28L24 15ZM28 13L40 20L46 7Z', back) +
  path(
    'M-60 2C-52 -14 -28 -22 -2 -20C22 -18 38 -8 50 -4L66 -16C63 -4 63 8 66 18L50 6C36 14 14 20 -8 20C-34 20 -52 14 -60 2Z',
    back,
  ) +
  path('M-58 4C-34 8 10 12 46 4C34 12 14 20 -8 20C-32 20 -50 14 -58 4Z', belly) +
  stroke('M-36 -4C-20 -12 0 -6 46 0', LIGHT, 2.4) +
  stroke('M-34 -13C-28 -4 -28 6 -34 14', SHADE, 3) +
  stroke('M-54 9C-54 14 -52 17 -50 19', back, 2.4) +
  stroke('M-59 3L-49 4', DEEP, 1.8) +
  circle(-45, -4, 3.4, belly) +
  circle(-45, -4, 1.8, DEEP);
