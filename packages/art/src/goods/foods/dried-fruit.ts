import { at, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A raisin, 20 long, dimpled, around its own middle. */
export const raisin = (skin: string): string =>
  path('M-10 1C-11 -5 -5 -8 0 -6.500C5 -9 11 -5 10 1C9 6 4 8 -1 6.500C-6 8 -10 6 -10 1Z', skin) +
  stroke('M-5 -1C-2 -3 0 1 3 -1M1 3C3 2 4 4 6 2M-4 3.500L-2 3', DEEP, 1.2) +
  ellipse(-3, -4.5, 3.4, 1.3, LIGHT, -12);

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

/** A date, 44 long, lying: glossy, creased at its ends, its cap at the left. */
export const date = (skin: string, cap: string): string =>
  path('M-21 0C-20 -10 -8 -12.500 2 -12C14 -12 22 -7 22 0C22 8 14 12 2 12C-8 12.500 -20 10 -21 0Z', skin) +
  path('M-17 6C-4 10 14 8 22 -2C22.500 8 14 12 2 12C-7 12.300 -13 10 -17 6Z', SHADE) +
  stroke('M-15 1C-10 -1 -7 2 -2 0M10 -6C14 -5 16 -3 18 -1M8 3C12 2 15 4 18 3', SHADE, 1.8) +
  ellipse(-3, -7, 9, 2.4, 'rgba(255,255,255,.4)', -4) +
  ellipse(-20, 0, 3, 4.6, cap);

/** A date split lengthwise on its stone, 44 long. */
export const dateHalf = (skin: string, flesh: string, stone: string): string =>
  path('M-21 0C-20 -10 -8 -12.500 2 -12C14 -12 22 -7 22 0C22 8 14 12 2 12C-8 12.500 -20 10 -21 0Z', skin) +
  path('M-16 -1C-14 -8 -6 -9 2 -8.500C11 -8 17 -5 17 -1C16 5 10 7 2 7C-6 7.500 -14 6 -16 -1Z', flesh) +
  ellipse(1, -0.5, 12, 4.4, stone) +
  stroke('M-9 -0.500H11', DEEP, 1.4);

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

/** A plait of dried melon from (0, 0) to the right: pairs of crossing strips, 26 apart, tied off at both ends. */
export function melonPlait(pairs: number, light: string, dark: string, tie: string): string {
  const strip = (fill: string): string =>
    path('M-25 4C-20 -12 8 -20 25 -8C22 10 -8 18 -25 4Z', fill) +
    path('M-25 4C-8 8 12 4 25 -8C22 10 -8 18 -25 4Z', SHADE) +
    stroke('M-14 0C-4 -7 8 -10 17 -8', LIGHT, 2.4);
  const end = pairs * 26;
  let s = stroke(
    `M-16 0L-34 -9M-16 0L-36 2M-16 0L-33 11M${end - 2} 0L${end + 17} -9M${end - 2} 0L${end + 19} 2M${end - 2} 0L${end + 16} 11`,
    dark,
    6,
  );
  for (let i = 0; i < pairs; i++)
    s += at(i * 26, -9, strip(light), { turn: 44 }) + at(i * 26 + 13, 9, strip(dark), { turn: -36 });
  return s + stroke(`M-15 -7V8M${end - 2} -8V8`, tie, 5);
}
