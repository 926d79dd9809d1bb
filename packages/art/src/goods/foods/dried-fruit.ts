import { at, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A raisin, 22 long, around its own middle. */
export const raisin = (skin: string): string =>
  ellipse(0, 0, 11, 7.5, skin) +
  stroke('M-6 -2C-2 -4 2 -1 6 -3M-5 3C-1 1 2 4 6 2', DEEP, 1.3) +
  ellipse(-3, -4, 3.6, 1.5, LIGHT);

/** A pitted dried apricot: a soft disc with a crease, 38 wide. */
export const driedApricot = (skin: string): string =>
  path('M-19 0C-19 -11 -10 -15 0 -14C11 -15 19 -10 19 0C19 10 11 14 1 13C-10 14 -19 10 -19 0Z', skin) +
  path('M8 -14C15 -12 19 -7 19 0C19 10 11 14 1 13C12 8 14 -4 8 -14Z', SHADE) +
  stroke('M-12 1C-5 -4 6 -4 13 1', DEEP, 2.2) +
  ellipse(-8, -8, 6, 2.2, LIGHT, -14);

/** A ripe apricot with its seam, 44 across. */
export const apricot = (skin: string, leaf: string): string =>
  ellipse(0, 0, 22, 21, skin) +
  path('M8 -20C26 -12 26 14 4 21C16 10 16 -8 8 -20Z', SHADE) +
  stroke('M2 -20C-8 -8 -8 8 -2 20', DEEP, 2) +
  ellipse(-12, -7, 3, 6, LIGHT, 26) +
  path('M2 -20C8 -34 22 -36 32 -32C28 -22 14 -16 2 -20Z', leaf);

/** A date, 38 long, lying; wrinkles and a pale cap. */
export const date = (skin: string, cap: string): string =>
  ellipse(0, 0, 19, 12, skin) +
  path('M-14 8C0 13 16 8 19 0C18 8 10 12 0 12C-6 12 -11 10 -14 8Z', SHADE) +
  stroke('M-12 -1C-4 -4 6 -4 13 -1M-9 5C-2 3 6 3 11 5', DEEP, 1.5) +
  ellipse(-5, -7, 7, 2, LIGHT, -8) +
  ellipse(-17.5, 0, 3, 5, cap);

/** A prune: lumpy, nearly black, with a bloom on its ridges; 38 wide. */
export const prune = (skin: string, bloom: string): string =>
  path('M-19 2C-20 -9 -10 -16 2 -14C14 -15 21 -7 19 3C18 12 8 16 -2 14C-12 16 -18 11 -19 2Z', skin) +
  stroke('M-13 -3C-7 -9 -3 -5 2 -9M-12 4C-6 0 -1 6 5 1M4 -5C9 -7 12 -2 15 -4M1 9C6 6 9 10 13 7', bloom, 1.9);

/** A whole plum with leaf, 46 across. */
export const plum = (skin: string, leaf: string): string =>
  stroke('M2 -22C2 -28 5 -32 8 -34', leaf, 3.5) +
  ellipse(0, 0, 22, 24, skin) +
  path('M9 -22C28 -12 26 16 4 24C16 12 17 -8 9 -22Z', SHADE) +
  stroke('M2 -23C10 -8 10 8 3 23', DEEP, 2) +
  ellipse(-11, -7, 3.6, 8, LIGHT, 20) +
  path('M5 -28C12 -42 28 -44 38 -38C32 -28 18 -22 5 -28Z', leaf);

/** A strip of dried mango, 60 long. */
export const mangoStrip = (flesh: string): string =>
  path('M-30 6C-26 -8 -2 -14 16 -11C26 -10 32 -4 30 2C22 -1 6 2 -4 8C-14 14 -28 15 -30 6Z', flesh) +
  stroke('M-24 5C-14 -3 4 -8 24 -5M-18 8C-8 1 2 -2 12 -3', SHADE, 2) +
  stroke('M-22 0C-14 -6 -4 -9 6 -9', LIGHT, 2.4);

/** A whole mango, blushing on its shoulder, 84 long. */
export const mango = (skin: string, blush: string, leaf: string): string =>
  path('M-40 8C-42 -16 -18 -34 10 -32C34 -30 46 -12 40 6C34 22 16 26 -2 32C-22 38 -38 30 -40 8Z', skin) +
  path('M10 -32C34 -30 46 -12 40 6C37 13 32 17 25 20C28 0 18 -18 -4 -31C0 -32 5 -32 10 -32Z', blush) +
  ellipse(-18, -12, 11, 5, LIGHT, -40) +
  stroke('M20 -31C22 -36 24 -38 26 -40', DEEP, 4) +
  path('M24 -36C30 -52 48 -56 62 -50C54 -38 38 -32 24 -36Z', leaf);

/** A plait of dried melon from (0, 0) to the right; `turns` lobes, 24 apart. */
export function melonPlait(turns: number, light: string, dark: string): string {
  const lobe = (fill: string): string =>
    path('M-22 8C-20 -10 -4 -20 14 -18C22 -14 22 -4 14 2C2 8 -6 12 -10 20C-18 20 -22 16 -22 8Z', fill) +
    stroke('M-15 8C-10 -4 0 -10 12 -11', DEEP, 1.6) +
    stroke('M-10 -4C-5 -10 2 -13 9 -14', LIGHT, 2);
  return Array.from({ length: turns }, (_, i) =>
    at(i * 19, i % 2 ? 6 : -6, i % 2 ? `<g transform="scale(1 -1)">${lobe(dark)}</g>` : lobe(light)),
  ).join('');
}
