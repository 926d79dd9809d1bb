import { at, circle, ellipse, path, rect, stroke } from '../../svg';
import { BRIGHT, DEEP, LIGHT, PAPER, SHADE } from '../brush';

/** A small cup of coffee or tea on its saucer, standing on y = 0, 84 wide; `drink` shows at the brim. */
export const cup = (china: string, drink: string, band?: string): string =>
  ellipse(4, 0, 44, 5, 'rgba(16,14,12,.2)') +
  path('M-42 -9H42C36 0 20 2 0 2C-20 2 -36 0 -42 -9Z', china) +
  path('M14 -9H42C36 0 26 2 10 2Z', SHADE) +
  stroke('M27 -40C46 -44 46 -18 22 -20', china, 6) +
  path('M-30 -48H30C30 -24 20 -8 8 -6H-8C-20 -8 -30 -24 -30 -48Z', china) +
  (band ? path('M-29 -40H29C28 -33 26 -28 24 -24H-24C-26 -28 -28 -33 -29 -40Z', band) : '') +
  path('M14 -48H30C30 -24 20 -8 8 -6H-2C10 -12 16 -28 14 -48Z', SHADE) +
  ellipse(0, -48, 30, 7, china) +
  ellipse(0, -48, 26, 5, drink);

/** A glass of tea with a handle, standing on y = 0, 56 wide. */
export const teaGlass = (tea: string, saucer: string): string =>
  ellipse(4, 0, 42, 5, 'rgba(16,14,12,.2)') +
  path('M-40 -8H40C34 0 20 2 0 2C-20 2 -34 0 -40 -8Z', saucer) +
  path('M12 -8H40C34 0 24 2 8 2Z', SHADE) +
  path(
    'M-24 -62H24C22 -50 14 -44 16 -32C18 -18 14 -8 8 -7H-8C-14 -8 -18 -18 -16 -32C-14 -44 -22 -50 -24 -62Z',
    BRIGHT,
  ) +
  path(
    'M-21 -52H21C17 -46 13 -42 14 -32C16 -19 12 -11 7 -10H-7C-12 -11 -16 -19 -14 -32C-13 -42 -17 -46 -21 -52Z',
    tea,
  ) +
  ellipse(0, -62, 24, 4.5, BRIGHT) +
  path('M8 -52H21C17 -46 13 -42 14 -32C16 -19 12 -11 7 -10H2C8 -18 6 -40 8 -52Z', SHADE) +
  stroke('M-11 -34C-12 -26 -11 -20 -9 -16', LIGHT, 3);

/** A champagne flute, standing on y = 0, 130 high. */
export const flute = (wine: string): string =>
  ellipse(4, 0, 26, 4.5, 'rgba(16,14,12,.2)') +
  path('M-22 0C-20 -5 -4 -5 -2 -8V-46H2V-8C4 -5 20 -5 22 0Z', BRIGHT) +
  path('M-17 -128H17C18 -92 14 -60 0 -46C-14 -60 -18 -92 -17 -128Z', BRIGHT) +
  path('M-16 -108H16C16 -82 12 -62 0 -51C-12 -62 -16 -82 -16 -108Z', wine) +
  path('M6 -108H16C16 -82 12 -62 0 -51C6 -66 8 -88 6 -108Z', SHADE) +
  [
    [-4, -70],
    [3, -80],
    [-7, -88],
    [1, -96],
    [8, -92],
    [-2, -60],
    [-9, -102],
    [4, -104],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 2, 'rgba(255,255,255,.85)'))
    .join('');

/** A honey dipper leaning to the right out of a pool of honey at the origin. */
export const dipper = (wood: string, honey: string): string =>
  ellipse(2, 2, 36, 6, honey) +
  at(
    2,
    -20,
    rect(-4, -124, 8, 104, wood, 4) +
      path('M0 -34C15 -34 20 -18 19 -4C18 12 10 19 0 22C-10 19 -18 12 -19 -4C-20 -18 -15 -34 0 -34Z', wood) +
      path('M1 -124Q4 -122 4 -118V-34C16 -32 20 -18 19 -4C18 12 10 19 0 22C10 6 10 -18 1 -34Z', SHADE) +
      stroke('M-16 -22Q0 -16 16 -22M-18.5 -12Q0 -6 18.5 -12M-19 -2Q0 4 19 -2', DEEP, 2.8) +
      path('M-18 4C-8 10 8 10 18 4C17 14 10 20 6 24C0 30 -8 26 -8 22C-14 19 -17 12 -18 4Z', honey),
    { turn: 24 },
  );

/** A slice of bread spread thick, standing on y = 0, 72 wide. */
export const spreadSlice = (crust: string, crumb: string, cream: string): string =>
  path(
    'M-36 -62C-42 -84 -22 -92 0 -90C22 -92 42 -84 36 -62C32 -58 34 -50 34 -40V-4Q34 0 30 0H-30Q-34 0 -34 -4V-40C-34 -50 -32 -58 -36 -62Z',
    crust,
  ) +
  path(
    'M-30 -64C-35 -80 -18 -85 0 -83C18 -85 35 -80 30 -64C27 -58 28 -50 28 -40V-6H-28V-40C-28 -50 -27 -58 -30 -64Z',
    crumb,
  ) +
  path(
    'M-24 -62C-28 -74 -14 -78 0 -76C14 -78 28 -74 24 -62C20 -54 26 -44 22 -34C20 -22 26 -20 18 -14C8 -10 4 -18 -6 -13C-16 -10 -22 -14 -20 -26C-18 -38 -22 -50 -24 -62Z',
    cream,
  ) +
  stroke('M-14 -62C-2 -70 12 -62 10 -52C8 -42 -10 -44 -10 -34', LIGHT, 4);

/** A wooden spoon heaped with powder, its bowl at the origin, its handle up to the right. */
export const heapedSpoon = (wood: string, powder: string): string =>
  stroke('M20 -6L74 -34', wood, 8) +
  path('M-32 -10C-22 -30 16 -32 28 -12Z', powder) +
  path('M4 -26C16 -26 24 -20 28 -12H2C8 -16 8 -22 4 -26Z', SHADE) +
  path('M-38 -12H32C30 2 14 8 -4 8C-22 8 -36 2 -38 -12Z', wood) +
  path('M8 -12H32C30 2 14 8 -4 8C6 4 10 -4 8 -12Z', SHADE);

/** A wooden barrel lying on its side, standing on y = 0, 78 wide. */
export const barrel = (wood: string, hoop: string): string =>
  ellipse(4, 0, 42, 5, 'rgba(16,14,12,.2)') +
  path(
    'M-30 -58C-10 -66 10 -66 30 -58C42 -44 42 -16 30 -2C10 4 -10 4 -30 -2C-42 -16 -42 -44 -30 -58Z',
    wood,
  ) +
  stroke('M-37 -40C-12 -44 12 -44 37 -40M-38 -22C-12 -20 12 -20 38 -22', DEEP, 1.4) +
  path(
    'M-24 -60.500C-31 -42 -31 -18 -24 .5L-16 2C-22 -18 -22 -42 -16 -62.500ZM24 -60.500C31 -42 31 -18 24 .5L16 2C22 -18 22 -42 16 -62.500Z',
    hoop,
  ) +
  path('M18 -62C24 -61 30 -58 30 -58C42 -44 42 -16 30 -2C26 0 20 2 18 2C30 -16 30 -44 18 -62Z', SHADE) +
  rect(-5, -70, 10, 9, PAPER, 2);
