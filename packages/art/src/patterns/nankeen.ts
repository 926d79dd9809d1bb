import { at, circle, type Point, sheet } from '../svg';
import type { Motif } from './motif';

const S = 96;
const HALF = 48;
const PETAL = 'M0 -6C-7 -10 -7 -18 0 -22C7 -18 7 -10 0 -6Z';
const CORNERS: readonly Point[] = [
  [0, 0],
  [S, 0],
  [0, S],
  [S, S],
];

const around = (count: number, first: number, draw: (turn: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(first + (i * 360) / count)).join('');

const dots = (count: number, radius: number, size: number, fill: string, first = 0): string =>
  around(count, first, (turn) => {
    const a = (turn * Math.PI) / 180;
    return circle(Math.cos(a) * radius, Math.sin(a) * radius, size, fill);
  });

/**
 * Nantong blue nankeen: cotton resisted with soya paste through a cut stencil, so figures are islands that
 * never touch, and everything is a petal, a seed or a dot. The flower's ground was dipped twice.
 */
export const nankeen: Motif = (p) => {
  const flower =
    circle(0, 0, 39, p.e) +
    around(8, 0, (turn) => `<path d="${PETAL}" fill="${p.b}" transform="rotate(${turn})"/>`) +
    circle(0, 0, 3.6, p.b) +
    dots(8, 26, 2.2, p.c, 22.5) +
    dots(16, 33.5, 1.8, p.b);
  const sprig =
    around(4, 45, (turn) => `<ellipse cy="-11" rx="3.6" ry="8" fill="${p.b}" transform="rotate(${turn})"/>`) +
    circle(0, 0, 2.4, p.d) +
    dots(4, 14, 2.2, p.c) +
    dots(4, 20, 1.6, p.b);
  return {
    w: S,
    h: S,
    body: sheet(S, S, p.a) + at(HALF, HALF, flower) + CORNERS.map(([x, y]) => at(x, y, sprig)).join(''),
  };
};
