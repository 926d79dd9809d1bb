import { at, circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A chili pod, 62 long, its stalk at the left; around the stalk's foot. */
export const chili = (skin: string, green: string): string =>
  stroke('M-1 0C-6 -1 -11 -5 -13 -11', green, 3.6) +
  path('M0 -7C14 -11 34 -8 48 4C54 9 54 14 48 12C34 10 14 10 0 7C-3 3 -3 -3 0 -7Z', skin) +
  path('M4 3C20 2 38 6 51 12C50 13 49 12.500 48 12C34 10 14 10 0 7Z', SHADE) +
  stroke('M8 -4C18 -6 28 -4 36 0', LIGHT, 2.4) +
  path('M-3 -7C4 -8 6 -4 5 0C6 4 4 8 -3 7C-5 3 -5 -3 -3 -7Z', green);

/** A small dried pod, wrinkled, 40 long. */
export const driedChili = (skin: string, green: string): string =>
  stroke('M-1 0C-6 -1 -8 -3 -11 -7', green, 2.6) +
  path('M0 -6C10 -9 16 -4 24 -5C32 -5 38 2 42 9C34 7 28 8 20 7C12 8 6 9 0 6C-2 2 -2 -2 0 -6Z', skin) +
  stroke('M7 -1C14 -2 20 2 30 1', DEEP, 1.6) +
  stroke('M4 -4C9 -5 12 -3 16 -3', LIGHT, 2);

/** A long smoked pod of the merkén kind, 84 long. */
export const smokedChili = (skin: string, green: string): string =>
  stroke('M0 0C-8 0 -14 -4 -18 -10', green, 4) +
  path('M0 -8C16 -13 26 -5 40 -8C56 -10 74 -4 86 8C72 7 62 9 46 9C30 12 14 12 0 8C-3 3 -3 -3 0 -8Z', skin) +
  stroke('M10 0C22 -3 32 4 46 0C56 -2 64 1 74 4M16 5C24 3 30 7 40 5', DEEP, 1.9) +
  stroke('M6 -5C14 -8 20 -5 26 -4M44 -5C52 -6 58 -4 64 -2', LIGHT, 2.4);

/** A roasted coffee bean, 30 long, around its own middle. */
export const coffeeBean = (roast: string): string =>
  ellipse(0, 0, 15, 10.5, roast) +
  stroke('M-13 1C-6 -5 6 5 13 -1', DEEP, 2.6) +
  ellipse(-4, -6, 6, 2, LIGHT, -10);

/** A coffee twig with three cherries, standing on y = 0, 60 high. */
export const coffeeTwig = (red: string, green: string): string =>
  at(
    2,
    -26,
    path('M0 0C-16 -8 -22 -30 -14 -46C4 -38 10 -18 0 0Z', green) +
      stroke('M-1 -4C-6 -16 -10 -28 -13 -40', LIGHT, 1.8),
    { turn: 34 },
  ) +
  at(-4, -22, path('M0 0C-16 -8 -22 -28 -14 -42C4 -36 10 -16 0 0Z', green), { turn: -50 }) +
  [
    [-14, -13],
    [14, -13],
    [0, -25],
  ]
    .map(
      ([x = 0, y = 0]) =>
        circle(x, y, 13, red) + ellipse(x - 5, y - 5, 2.4, 3.8, LIGHT, 30) + circle(x + 3, y + 5, 1.8, DEEP),
    )
    .join('');

/** A cardamom pod, 40 long: plump, ribbed, its stalk at the left. */
export const cardamomPod = (green: string): string =>
  stroke('M-19 0L-25 -2', green, 3) +
  path('M-20 0C-16 -12 -4 -14 6 -12C14 -10 18 -5 22 0C18 6 14 11 6 12.500C-4 14 -16 12 -20 0Z', green) +
  path('M-15 7C-4 10 12 8 22 0C18 6 14 11 6 12.500C-3 13.500 -10 12 -15 7Z', SHADE) +
  stroke('M-17 -1C-8 -8 8 -9 19 -1M-18 1C-8 -1 8 -1 20 0M-16 3C-8 7 8 7 18 2', SHADE, 1.6) +
  ellipse(-3, -9, 8, 1.8, 'rgba(255,255,255,.4)', -4);

/** A Sichuan pepper husk, 24 across: closed, or split like a shell round its black seed. */
export const peppercorn = (husk: string, open: boolean, seed: string): string =>
  open
    ? path('M-12 -7C-7 -11 7 -11 12 -7L7 3H-7Z', DEEP) +
      circle(1, -3, 5.2, seed) +
      path('M-12 -7C-7 -5 -6 2 0 3C6 2 7 -5 12 -7C15 4 9 13 0 13C-9 13 -15 4 -12 -7Z', husk) +
      path('M12 -7C15 4 9 13 0 13C7 8 8 2 7 -2C8 -5 10 -6 12 -7Z', SHADE) +
      circle(-6, 5, 1.2, DEEP) +
      circle(-1, 8, 1.2, DEEP) +
      circle(5, 6, 1.2, DEEP)
    : stroke('M0 -10L2 -17', husk, 2.4) +
      circle(0, 0, 11.5, husk) +
      path('M4 -10.700A11.500 11.500 0 0 1 -2 11.300C6 7 8 -4 4 -10.700Z', SHADE) +
      [
        [-5, -3],
        [0, -6],
        [-2, 2],
        [4, 0],
        [-6, 4],
        [1, 7],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 1.2, DEEP))
        .join('');

/** A rosehip, 34 high, hanging from the origin. */
export const rosehip = (skin: string, crown: string): string =>
  path('M0 0C12 2 15 12 13 22C11 30 5 33 0 33C-5 33 -11 30 -13 22C-15 12 -12 2 0 0Z', skin) +
  path('M5 2C13 5 15 13 13 22C11 30 5 33 0 33C8 24 9 10 5 2Z', SHADE) +
  ellipse(-6, 13, 2.2, 6, LIGHT, 8) +
  path('M-7 31L-9 40L-3 35L0 42L3 35L9 40L7 31Z', crown);

/** Shards of fragrant wood, 34 long, around their own middle. */
export const woodChip = (wood: string): string =>
  path('M-18 2L-12 -7L10 -9L18 -3L14 6L-10 8Z', wood) +
  path('M-10 8L-8 2L16 -1L14 6Z', SHADE) +
  stroke('M-11 -3L8 -5', LIGHT, 1.8);
