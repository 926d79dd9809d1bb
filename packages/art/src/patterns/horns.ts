import { poly, sheet } from '../svg';
import type { Motif } from './motif';

const S = 112;
const HORN = 'M0 -4C0 -22 6 -34 20 -38C34 -41 42 -30 40 -20C38 -11 28 -9 23 -15C20 -19 23 -24 27 -23';
const gem = (x: number, y: number, r: number, fill: string): string =>
  poly(
    [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ],
    fill,
  );

/** Steppe felt (syrmak): ram's horns cut in two colours and swapped. */
export const horns: Motif = (p) => {
  const four = (x: number, y: number, figure: string, edge: string): string => {
    let s = '';
    for (const sy of [1, -1])
      for (const sx of [1, -1])
        s += `<g transform="translate(${x} ${y}) scale(${sx} ${sy})"><path d="${HORN}" fill="none" stroke="${edge}" stroke-width="13" stroke-linecap="round"/><path d="${HORN}" fill="none" stroke="${figure}" stroke-width="8.5" stroke-linecap="round"/></g>`;
    return s + gem(x, y, 13, edge) + gem(x, y, 8, figure);
  };
  let s = sheet(S, S, p.a) + gem(56, 56, 56, p.b) + four(56, 56, p.d, p.e);
  for (const y of [0, S]) for (const x of [0, S]) s += gem(x, y, 22, p.c) + gem(x, y, 11, p.d);
  return { w: S, h: S, body: s };
};
