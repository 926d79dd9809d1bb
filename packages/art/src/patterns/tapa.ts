import { line, path, poly, sheet } from '../svg';
import type { Motif } from './motif';

const S = 96;

/** Polynesian siapo and tapa: rubbed barkcloth squares, counterchanged. */
export const tapa: Motif = (p) => {
  const open = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn} 24 24)">`;
  const teeth = (x: number, y: number, turn: number): string => {
    let s = open(x, y, turn);
    for (let i = 0; i < 4; i++)
      for (let j = 0; j <= i; j++) {
        const X = j * 11 + (3 - i) * 5.5 + 2;
        const Y = i * 11 + 2;
        s += poly(
          [
            [X, Y + 11],
            [X + 5.5, Y],
            [X + 11, Y + 11],
          ],
          (i + j) % 2 ? p.b : p.e,
        );
      }
    return s + '</g>';
  };
  const leaf = (x: number, y: number, turn: number): string =>
    open(x, y, turn) +
    sheet(48, 48, p.b) +
    path('M4 44C4 20 20 4 44 4C44 28 28 44 4 44Z', p.d) +
    path('M10 38C12 24 24 12 38 10C36 24 24 36 10 38Z', p.e) +
    line('M4 44L40 8', p.d, 2.5) +
    '</g>';
  const squares = leaf(0, 0, 0) + teeth(48, 0, 90) + teeth(0, 48, 0) + leaf(48, 48, 180);
  return {
    w: S,
    h: S,
    body: sheet(S, S, p.a) + squares + line('M0 0H96M0 48H96M0 0V96M48 0V96', p.e, 2.5),
  };
};
