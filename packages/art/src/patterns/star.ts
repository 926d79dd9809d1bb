import { circle, sheet } from '../svg';
import type { Motif } from './motif';

const S = 96;
const C = 48;
const star8 = (x: number, y: number, r: number, fill: string): string => {
  const square = `<rect x="${-r}" y="${-r}" width="${2 * r}" height="${2 * r}" fill="${fill}"`;
  return `<g transform="translate(${x} ${y})">${square}/>${square} transform="rotate(45)"/></g>`;
};

/** Khayamiya and ajrak: eight-point star and cross. */
export const star: Motif = (p) => {
  let s =
    sheet(S, S, p.a) +
    star8(C, C, 34, p.e) +
    star8(C, C, 30, p.b) +
    star8(C, C, 21, p.d) +
    star8(C, C, 17, p.e) +
    star8(C, C, 10, p.c) +
    circle(C, C, 5, p.d);
  for (const y of [0, S])
    for (const x of [0, S]) s += star8(x, y, 14, p.e) + star8(x, y, 11, p.c) + star8(x, y, 5, p.d);
  return { w: S, h: S, body: s };
};
