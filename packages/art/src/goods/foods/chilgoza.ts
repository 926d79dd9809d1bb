import { at, path, r2, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { stamps } from '../parts';

/** A chilgoza pine nut in its shell, long and slim, 38 by 11, around its own middle. */
export const chilgozaNut = (shell: string): string =>
  path('M-19 1C-16 -5 2 -7 13 -4C18 -3 21 0 19 3C14 7 -12 6 -19 1Z', shell) +
  path('M-19 1C-10 3 8 3 19 3C14 7 -12 6 -19 1Z', SHADE) +
  stroke('M-10 -2C-4 -4 4 -4 10 -3', LIGHT, 1.8);

/** An open chilgoza cone, its thick scales bent outwards, 104 high, standing on y = 0. */
export function openCone(b: Brush, scale: string): string {
  const one =
    path('M-11 8C-14 -4 -10 -13 0 -16C10 -13 14 -4 11 8Z', scale) +
    path('M2 -15.500C10 -13 14 -4 11 8H4C7 0 7 -8 2 -15.500Z', SHADE) +
    path('M-11 8C-12 3 -8 0 0 -1C8 0 12 3 11 8C6 12 -6 12 -11 8Z', DEEP) +
    stroke('M-6 -4C-6 -8 -4 -11 -1 -12', LIGHT, 1.8);
  const { defs, stamp } = stamps(b, 'scale', [one]);
  let scales = '';
  const rows: readonly (readonly [number, number])[] = [
    [1, 0],
    [2, 11],
    [3, 20],
    [4, 26],
    [3, 29],
    [4, 31],
    [3, 25],
    [2, 14],
  ];
  rows.forEach(([count, reach], row) => {
    for (let i = 0; i < count; i++) {
      const side = count === 1 ? 0 : (i / (count - 1)) * 2 - 1;
      scales += at(r2(side * reach), -90 + row * 11.4 + Math.abs(side) * 2, stamp(0), { turn: side * 52 });
    }
  });
  return (
    path('M-10 0C-34 -12 -38 -50 0 -96C38 -50 34 -12 10 0Z', scale) +
    path('M-10 0C-34 -12 -38 -50 0 -96C38 -50 34 -12 10 0Z', DEEP) +
    defs +
    scales
  );
}
