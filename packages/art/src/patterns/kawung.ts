import { circle, type Point, sheet } from '../svg';
import type { Motif } from './motif';

const S = 72;
const CENTRES: readonly Point[] = [
  [0, 0],
  [S, 0],
  [0, S],
  [S, S],
  [36, 36],
];
const FRUITS: readonly (readonly [dx: number, dy: number, turn: number])[] = [
  [13, 13, -45],
  [-13, 13, 45],
  [13, -13, 45],
  [-13, -13, -45],
];
const SEEDS: readonly Point[] = [
  [36, 0],
  [0, 36],
  [36, S],
  [S, 36],
];

/** Javanese batik kawung: crossed palm fruits with a seed line. */
export const kawung: Motif = (p) => {
  const fruit = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="9.5" ry="15.5" fill="${p.d}"/><ellipse rx="7.4" ry="13.2" fill="${p.b}"/><ellipse rx="2.2" ry="8" fill="${p.d}"/></g>`;
  let s = sheet(S, S, p.a);
  for (const [x, y] of CENTRES) {
    for (const [dx, dy, turn] of FRUITS) s += fruit(x + dx, y + dy, turn);
    s += circle(x, y, 3, p.d);
  }
  for (const [x, y] of SEEDS) s += circle(x, y, 2.6, p.c);
  return { w: S, h: S, body: s };
};
