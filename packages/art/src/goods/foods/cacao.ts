import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

const POD = 'M-48 0C-42 -22 -18 -29 6 -27C28 -25 44 -12 54 3C42 16 26 25 4 27C-18 29 -42 22 -48 0Z';

/** A ribbed cacao pod, 110 long, lying with its stalk to the left, around its own middle. */
export const cacaoPod = (skin: string): string =>
  stroke('M-46 0L-58 -6', skin, 6) +
  path(POD, skin) +
  stroke('M-45 -3C-24 -20 18 -20 50 2M-46 1C-20 -6 20 -5 52 3M-45 5C-22 16 18 16 50 4', SHADE, 3) +
  path('M-46 8C-20 16 26 14 54 3C42 16 26 25 4 27C-18 29 -40 22 -46 8Z', SHADE) +
  stroke('M-32 -16C-16 -23 2 -24 16 -20', LIGHT, 4);

/** The same pod opened, its beans lying in their pulp. */
export const cacaoHalf = (skin: string, pulp: string): string =>
  stroke('M-46 0L-58 -6', skin, 6) +
  path(POD, skin) +
  path('M-38 0C-34 -15 -16 -20 6 -19C22 -18 34 -9 43 2C33 12 22 18 4 19C-16 20 -34 15 -38 0Z', DEEP) +
  dots(
    [-26, -11, 4, 19].flatMap((x) => [
      [x, -8],
      [x + 4, 8],
    ]),
    9,
    pulp,
  ) +
  dots([[33, 1]], 7, pulp) +
  stroke('M-30 -10h5M-15 -12h5M0 -12h5M15 -11h5M-26 5h5M-11 6h5M4 6h5M19 5h5', SHADE, 2.4) +
  path('M-46 8C-42 16 -36 21 -28 24C-8 30 26 26 54 3C42 10 26 19 4 20C-18 21 -38 18 -46 8Z', SHADE);

/** A dried cacao bean, 30 long, around its own middle. */
export const cacaoBean = (skin: string): string =>
  ellipse(0, 0, 15, 9, skin) +
  stroke('M-11 -1C-4 -4 4 -4 11 -1M-9 3C-3 6 4 6 9 3', DEEP, 1.2) +
  ellipse(-4, -4.5, 5, 1.5, LIGHT, -8);
