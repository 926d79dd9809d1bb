import { at, circle, ellipse, path, rect, stroke } from '../../svg';
import { BRIGHT, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { contact, pile } from '../parts';

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

/** A honey dipper leaning to the right from a drop of honey at the origin. */
export const dipper = (wood: string, honey: string): string =>
  ellipse(4, 2, 34, 5.5, honey) +
  at(
    0,
    -14,
    rect(-4, -122, 8, 110, wood, 4) +
      [
        [13, -24],
        [18, -16],
        [19, -8],
        [18, 0],
        [13, 8],
      ]
        .map(([r = 0, y = 0]) => rect(-r, y, r * 2, 6, wood, 3))
        .join('') +
      rect(-7, -28, 14, 44, wood, 4) +
      rect(1, -122, 3, 138, SHADE) +
      path('M-19 -6C-22 6 -14 18 0 18C14 18 22 6 19 -4C8 2 -8 2 -19 -6Z', honey),
    { turn: 26 },
  );

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

/** A spill of the same small thing on the floor, around (x, 204), its own faint shadow under it. */
export const spill = (
  x: number,
  width: number,
  rows: readonly number[],
  step: readonly [number, number],
  item: (i: number) => string,
  options: { turn?: number; seed?: number; lift?: number } = {},
): string =>
  contact(width / 2, x - 3, 205) +
  at(
    x,
    204 - (options.lift ?? 9),
    pile({ rows, stepX: step[0], stepY: step[1], turn: options.turn, seed: options.seed }, item),
  );
