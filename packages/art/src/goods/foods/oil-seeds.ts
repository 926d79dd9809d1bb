import { circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A ribbed pumpkin standing on y = 0, 96 wide. */
export const pumpkin = (skin: string, stalk: string): string =>
  path('M0 -62C-30 -70 -50 -50 -48 -30C-46 -8 -26 0 0 0C26 0 46 -8 48 -30C50 -50 30 -70 0 -62Z', skin) +
  path('M24 -63C42 -58 49 -44 48 -30C46 -8 26 0 0 0C28 -10 36 -40 24 -63Z', SHADE) +
  stroke(
    'M-14 -62C-34 -48 -34 -16 -16 -2M-4 -61C-14 -44 -14 -16 -5 -1M10 -62C20 -44 20 -16 10 -1',
    SHADE,
    2.6,
  ) +
  ellipse(-34, -38, 3.6, 11, LIGHT, 12) +
  path('M-7 -60C-4 -66 -4 -72 -8 -80L6 -84C4 -74 6 -66 9 -60C4 -56 -3 -56 -7 -60Z', stalk);

/** A hull-less pumpkin seed, 24 long, pointed, around its own middle. */
export const pumpkinSeed = (green: string): string =>
  path('M-12 0C-6 -8 4 -8 12 0C4 8 -6 8 -12 0Z', green) +
  stroke('M-8 0H7', DEEP, 1) +
  ellipse(-1, -3, 5, 1.3, LIGHT);

/** A sunflower head, 92 across, around its own middle. */
export const sunflower = (petal: string, disc: string): string =>
  Array.from(
    { length: 18 },
    (_, i) =>
      `<g transform="rotate(${i * 20})">${path('M0 -22C-7 -30 -5 -42 0 -46C5 -42 7 -30 0 -22Z', petal)}</g>`,
  ).join('') +
  Array.from(
    { length: 18 },
    (_, i) =>
      `<g transform="rotate(${i * 20 + 10})">${path('M0 -22C-5 -28 -4 -36 0 -40C4 -36 5 -28 0 -22Z', petal)}${stroke('M0 -26V-33', SHADE, 1.4)}</g>`,
  ).join('') +
  circle(0, 0, 25, disc) +
  circle(0, 0, 15, DEEP) +
  Array.from(
    { length: 12 },
    (_, i) =>
      `<g transform="rotate(${i * 30})">${circle(0, -20, 1.8, LIGHT)}${circle(3.5, -10, 1.5, LIGHT)}</g>`,
  ).join('');
