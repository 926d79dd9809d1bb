import { path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';

/** A long sweet pepper lying, 128 long, its stalk at the left, its tip at the right, around its own middle. */
export const longPepper = (skin: string, green: string): string =>
  stroke('M-52 -2C-62 -4 -66 -10 -66 -18', green, 6) +
  path(
    'M-52 -17C-34 -26 -10 -22 14 -14C38 -8 56 4 62 18C44 16 22 20 0 20C-24 20 -44 20 -52 12C-58 4 -58 -10 -52 -17Z',
    skin,
  ) +
  path('M-54 8C-30 12 20 6 62 18C44 16 22 20 0 20C-24 20 -44 20 -52 12Z', SHADE) +
  stroke('M-46 -2C-20 -8 16 -2 46 10', SHADE, 2) +
  stroke('M-42 -14C-28 -18 -12 -16 4 -11', LIGHT, 5) +
  path('M-56 -18C-46 -18 -40 -12 -44 -6C-38 0 -42 8 -48 14C-58 12 -62 -8 -56 -18Z', green);
