import { at, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

/** A fried slice of banana, 34 across, its edge crisped, its three seed marks in the middle, around its own middle. */
export const bananaChip = (flesh: string): string =>
  path('M-17 1C-18 -8 -9 -14 0 -13.500C10 -14 18 -8 17 1C17 9 9 14 0 13.500C-10 14 -17 9 -17 1Z', flesh) +
  path('M6 -13C14 -11 18 -6 17 1C17 9 9 14 0 13.500C11 9 13 -5 6 -13Z', SHADE) +
  stroke(
    'M-12 1C-13 -6 -6 -9.500 0 -9.500C7 -9.500 13 -6 12 1C12 6 6 9.500 0 9.500C-7 9.500 -12 6 -12 1Z',
    LIGHT,
    2,
  ) +
  dots(
    [
      [-3, -2],
      [3, -1],
      [-1, 3],
    ],
    1.5,
    DEEP,
  );

/** One stubby cooking banana hanging from the origin, 92 long, bending to the left. */
const finger = (skin: string, tip: string): string =>
  path('M-7 -4L7 -4C9 6 17 12 19 28C22 50 12 72 -6 88L-16 84C-19 64 -18 46 -15 26C-13 12 -9 6 -7 -4Z', skin) +
  path('M4 -4L7 -4C9 6 17 12 19 28C22 50 12 72 -6 88L-11 86C6 66 11 42 8 24C7 12 5 6 4 -4Z', SHADE) +
  stroke('M-4 14C-7 34 -7 54 -10 70', LIGHT, 3.4) +
  path('M-16 84L-8 88L-13 94L-18 91Z', tip);

/** A hand of three cooking bananas, 84 wide, 118 high, standing on y = 0. */
export const bananaHand = (skin: string, tip: string): string =>
  ellipse(4, 0, 38, 6, 'rgba(16,14,12,.2)') +
  at(9, -92, finger(skin, tip), { turn: -25 }) +
  at(-9, -92, finger(skin, tip), { turn: 24, scale: 0.98 }) +
  at(2, -92, finger(skin, tip), { turn: 2, scale: 1.02 }) +
  path('M-18 -86C-16 -102 -5 -108 -3 -116L8 -116C7 -106 19 -102 19 -86C10 -80 -10 -80 -18 -86Z', tip) +
  path('M4 -116L8 -116C7 -106 19 -102 19 -86C16 -83 12 -82 8 -82C10 -94 0 -104 4 -116Z', SHADE);
