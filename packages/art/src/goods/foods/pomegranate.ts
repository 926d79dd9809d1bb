import { path, r2, stroke } from '../../svg';
import { BRIGHT, DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

type Spot = readonly [x: number, y: number];

const CROWN = 'M-11 -36L-15 -56L-7 -49L-3 -58L2 -50L8 -58L10 -48L17 -53L11 -36Z';

/** A whole pomegranate with its crown, 84 wide, around its own middle. */
export const pomegranate = (rind: string): string =>
  path(CROWN, rind) +
  path('M0 -40C26 -42 44 -24 42 2C40 26 22 40 0 40C-22 40 -40 26 -42 2C-44 -24 -26 -42 0 -40Z', rind) +
  path('M14 -39C34 -34 44 -20 42 2C40 26 22 40 0 40C22 28 32 -14 14 -39Z', SHADE) +
  path('M4 -40L8 -58L10 -48L17 -53L11 -36Z', SHADE) +
  stroke('M-30 -14C-34 -2 -32 10 -26 20', LIGHT, 6);

/** Half a pomegranate, cut face to the viewer, 84 wide, around its own middle: seeds in chambers of pale skin. */
export function pomegranateHalf(rind: string, pith: string, seed: string): string {
  const chamber: readonly Spot[] = [
    [0, -10],
    [-4, -17.4],
    [4.4, -18],
    [-7.6, -25],
    [0.4, -25.8],
    [8.4, -24.6],
    [-4.6, -33],
    [4.8, -32.6],
  ];
  const turned = Array.from({ length: 6 }, (_, i) => (i * Math.PI) / 3 + 0.2).flatMap((angle) =>
    chamber.map(([x, y]): Spot => [
      r2(x * Math.cos(angle) - y * Math.sin(angle)),
      r2(x * Math.sin(angle) + y * Math.cos(angle)),
    ]),
  );
  return (
    path(CROWN, rind) +
    path('M0 -41C26 -43 45 -24 43 2C41 27 22 42 0 42C-22 42 -41 27 -43 2C-45 -24 -26 -43 0 -41Z', rind) +
    path('M0 -37C23 -38 39 -21 38 1C36 23 20 37 0 37C-20 37 -36 23 -38 1C-39 -21 -23 -38 0 -37Z', pith) +
    dots(turned, 4.2, seed) +
    dots(
      turned.map(([x, y]) => [x + 1.2, y + 1.4]),
      1.7,
      DEEP,
    ) +
    dots(
      turned.map(([x, y]) => [x - 1.5, y - 1.7]),
      1,
      BRIGHT,
    ) +
    path('M24 -34C38 -26 45 -14 43 2C41 27 22 42 0 42C26 32 40 2 24 -34Z', SHADE)
  );
}

/** A loose seed in its juicy coat, 15 long, around its own middle. */
export const pomegranateSeed = (seed: string): string =>
  path('M-8 1C-7 -5 0 -7 5 -4C9 -1 8 4 4 5.500C-1 7 -8 6 -8 1Z', seed) +
  path('M-2 0C1 -2 5 -1 6 1.500C3 4 -1 4 -2 0Z', DEEP) +
  stroke('M-4 -2.500L-1 -4', BRIGHT, 1.8);
