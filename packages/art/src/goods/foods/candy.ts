import { path, rect, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A small brick of candy in its twisted wrapper, 54 long, around its own middle. */
export const wrappedCandy = (paper: string, band: string): string =>
  path('M-16 -3L-28 -10L-26 0L-28 10L-16 3ZM16 -3L28 -10L26 0L28 10L16 3Z', paper) +
  rect(-17, -11, 34, 22, paper, 3) +
  rect(-8, -11, 16, 22, band) +
  path('M-17 4H17V8Q17 11 14 11H-14Q-17 11 -17 8Z', SHADE) +
  stroke('M-17 -6L-20 0L-17 6M17 -6L20 0L17 6', DEEP, 1.4);

/** A brick of candy unwrapped, 32 long, around its own middle. */
export const candyBrick = (candy: string): string =>
  rect(-16, -9, 32, 18, candy, 3) +
  path('M-16 3H16V6Q16 9 13 9H-13Q-16 9 -16 6Z', SHADE) +
  rect(-12, -6, 16, 3, LIGHT, 1.5);
