import { circle, ellipse, path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

const PEAR = 'M0 -36C11 -36 15 -23 19 -10C27 4 27 30 0 34C-27 30 -27 4 -19 -10C-15 -23 -11 -36 0 -36Z';

/** An avocado with its pebbled skin, 70 high, around its own middle. */
export const avocado = (skin: string): string =>
  stroke('M0 -34L2 -41', skin, 5) +
  path(PEAR, skin) +
  path('M5 -35C13 -32 16 -20 19 -10C27 4 27 30 0 34C16 22 16 -14 5 -35Z', SHADE) +
  dots(
    [
      [-8, -18],
      [-2, -8],
      [-12, -2],
      [4, 4],
      [-4, 10],
      [-14, 14],
      [6, 20],
      [-5, 24],
    ],
    1.5,
    SHADE,
  ) +
  ellipse(-11, -6, 3, 9, LIGHT, 16);

/** Half an avocado facing the viewer, with its stone. */
export const avocadoHalf = (skin: string, flesh: string, stone: string): string =>
  path(PEAR, skin) +
  path('M0 -31C8 -31 11 -20 15 -8C22 5 21 25 0 29C-21 25 -22 5 -15 -8C-11 -20 -8 -31 0 -31Z', flesh) +
  path('M0 -24C5 -24 8 -14 11 -4C16 6 15 20 0 23C-15 20 -16 6 -11 -4C-8 -14 -5 -24 0 -24Z', LIGHT) +
  circle(0, 8, 12, stone) +
  path('M5 -3A12 12 0 0 1 -2 19.800C7 15 10 4 5 -3Z', SHADE) +
  ellipse(-4, 3, 3, 2, LIGHT, -30);
