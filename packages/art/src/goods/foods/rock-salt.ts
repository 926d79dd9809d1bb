import { path, stroke } from '../../svg';
import { DEEP, SHADE } from '../brush';

/** A rough lump of rock salt, 84 wide and 68 high, standing on y = 0: one facet in the light, the veins darker. */
export const rockSalt = (rose: string, pale: string, vein: string): string =>
  path('M-42 -6L-38 -34L-24 -54L-4 -68L18 -62L34 -42L42 -18L38 -2L10 2L-24 2Z', rose) +
  path('M-38 -34L-24 -54L-4 -68L0 -44L-16 -30Z', pale) +
  path('M-16 -30L0 -44L20 -34L12 -10L-10 -8Z', pale) +
  path('M-42 -6L-38 -34L-16 -30L-10 -8L-24 2Z', vein) +
  path('M-4 -68L18 -62L34 -42L20 -34L0 -44Z', rose) +
  path('M34 -42L42 -18L38 -2L10 2L12 -10L20 -34Z', SHADE) +
  path('M-10 -8L12 -10L10 2L-24 2Z', SHADE) +
  stroke('M-30 -26L-26 -12M8 -54L20 -50M26 -26L30 -12', DEEP, 1.4) +
  stroke('M-28 -36L-10 -56M-6 -32L2 -36', 'rgba(255,255,255,.7)', 2.4);

/** A crumb of the same salt, 20 wide, around its own middle. */
export const saltCrumb = (rose: string, pale: string): string =>
  path('M-10 5L-8 -4L1 -9L9 -3L10 5L2 8Z', rose) +
  path('M-8 -4L1 -9L3 -1L-4 2Z', pale) +
  path('M9 -3L10 5L2 8L3 -1Z', SHADE);
