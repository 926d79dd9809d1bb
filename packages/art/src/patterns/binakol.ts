import { circle, path, poly, r2, sheet } from '../svg';
import type { Motif } from './motif';

const S = 96;
const N = 12;
const edge = (i: number): number => r2((i / N - Math.sin((i / N) * Math.PI * 2) / (Math.PI * 2.6)) * S);

/** Philippine binakol: checks that bend, for the wind on water. */
export const binakol: Motif = (p) => {
  let d = '';
  for (let i = 0; i < N; i++)
    for (let j = 0; j < N; j++)
      if ((i + j) % 2) d += `M${edge(i)} ${edge(j)}H${edge(i + 1)}V${edge(j + 1)}H${edge(i)}z`;
  const eyes = [0, S].map((y) => [0, S].map((x) => circle(x, y, 9, p.c)).join('')).join('');
  const heart = poly(
    [
      [48, 38],
      [58, 48],
      [48, 58],
      [38, 48],
    ],
    p.d,
  );
  return { w: S, h: S, body: sheet(S, S, p.a) + path(d, p.b) + eyes + heart };
};
