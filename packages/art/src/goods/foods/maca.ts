import { path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

/** A maca root, 84 high with its tail, turnip-shaped, the stump of its tuft on top; around the middle of its bulb. */
export const macaRoot = (skin: string, tuft: string): string =>
  stroke('M-7 -24L-11 -36M-2 -25L-4 -40M3 -25L4 -38M8 -24L12 -34', tuft, 4.4) +
  path(
    'M0 -25C18 -28 33 -18 33 -3C32 12 16 17 9 26C5 32 4 38 7 48C0 42 -4 36 -7 28C-12 18 -32 14 -33 -3C-33 -18 -18 -28 0 -25Z',
    skin,
  ) +
  path(
    'M14 -25C27 -22 33 -14 33 -3C32 12 16 17 9 26C5 32 4 38 7 48C3 44.500 0 41 -2 38C0 22 22 8 14 -25Z',
    SHADE,
  ) +
  stroke(
    'M-29 -8C-20 -4 -12 -4 -6 -6M-26 4C-14 9 -2 9 6 6M-12 16C-6 19 0 19 4 18M12 -14C18 -12 22 -13 26 -16M-10 -18C-4 -16 2 -17 8 -19',
    DEEP,
    1.6,
  ) +
  stroke('M-14 19C-20 22 -22 26 -24 30M8 27C14 28 17 32 19 35', skin, 2.4) +
  stroke('M-26 -12C-24 -17 -20 -20 -15 -21', LIGHT, 4);

/** A soft heap of flour, 92 wide, standing on y = 0. */
export const flourHeap = (flour: string): string =>
  path('M-46 1C-36 -1 -30 -12 -20 -20C-12 -28 12 -28 20 -20C30 -12 36 -1 46 1Q0 8 -46 1Z', flour) +
  path('M8 -26C13 -25 17 -23 20 -20C30 -12 36 -1 46 1Q24 5 2 5C18 -2 22 -14 8 -26Z', SHADE) +
  dots(
    [
      [-18, -11],
      [-8, -18],
      [-4, -7],
      [6, -13],
      [-26, -4],
    ],
    1.8,
    LIGHT,
  ) +
  dots(
    [
      [-52, 3],
      [-44, 5],
      [50, 4],
      [40, 6],
    ],
    1.8,
    flour,
  );
