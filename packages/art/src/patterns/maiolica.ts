import { circle, sheet } from '../svg';
import type { Motif } from './motif';

const S = 96;
const C = 48;

/** Maiolica floor tile: four tiles make one flower. */
export const maiolica: Motif = (p) => {
  let s = sheet(S, S, p.a);
  for (const y of [0, S])
    for (const x of [0, S])
      s +=
        circle(x, y, 40, p.b) +
        circle(x, y, 34, p.a) +
        circle(x, y, 29, p.c) +
        circle(x, y, 15, p.a) +
        circle(x, y, 10, p.d);
  for (let i = 0; i < 4; i++)
    s += `<g transform="rotate(${i * 90} 48 48)"><path d="M48 48C34 36 34 18 48 4C62 18 62 36 48 48Z" fill="${p.b}"/><path d="M48 42C40 33 40 22 48 13C56 22 56 33 48 42Z" fill="${p.a}"/><path d="M48 38C44 32 44 25 48 20C52 25 52 32 48 38Z" fill="${p.d}"/><path d="M48 48L62 28L68 34Z" fill="${p.e}"/></g>`;
  return { w: S, h: S, body: s + circle(C, C, 7, p.d) + circle(C, C, 3, p.e) };
};
