import { poly, sheet } from '../svg';
import type { Motif, Thread } from './motif';

const W = 96;
const C = 48;
const RISE = 48;
const BAND = 58;
const H = 2 * BAND + 2 * RISE;
const STACK: readonly (readonly [thickness: number, thread: Thread])[] = [
  [13, 'e'],
  [5, 'd'],
  [22, 'b'],
  [5, 'd'],
  [13, 'e'],
];

/** Rwandan imigongo: ridged relief panels, zigzags and nested lozenges in black, white and earth red. */
export const imigongo: Motif = (p) => {
  const zigzag = (y: number, thick: number, fill: string, up: boolean): string => {
    const m = up ? 0 : RISE;
    const e = up ? RISE : 0;
    return poly(
      [
        [0, y + e],
        [C, y + m],
        [W, y + e],
        [W, y + e + thick],
        [C, y + m + thick],
        [0, y + e + thick],
      ],
      fill,
    );
  };
  const stack = (y: number, up: boolean): string => {
    let out = '';
    let top = y;
    for (const [thick, thread] of STACK) {
      out += zigzag(top, thick, p[thread], up);
      top += thick;
    }
    return out;
  };
  const gem = (x: number, y: number, fills: readonly string[]): string =>
    [40, 29, 20, 10]
      .map((r, i) =>
        poly(
          [
            [x, y - r],
            [x + r, y],
            [x, y + r],
            [x - r, y],
          ],
          fills[i] ?? p.a,
        ),
      )
      .join('');
  const middle = gem(C, BAND + RISE, [p.e, p.d, p.b, p.d]);
  const sides = [0, W].map((x) => [0, H].map((y) => gem(x, y, [p.b, p.d, p.e, p.d])).join('')).join('');
  return { w: W, h: H, body: sheet(W, H, p.a) + stack(0, true) + stack(BAND + RISE, false) + middle + sides };
};
