import { sheet } from '../svg';
import type { Motif } from './motif';
import { repeats } from './repeats';

const S = 80;
const SLITS = [-9, -1, 7];

/** Bamboo lattice, Mekong delta: over, under, over. */
export const lattice: Motif = (p) => {
  const across = (x: number, y: number): string =>
    repeats(
      S,
      [x, y],
      [28, 14],
      (cx, cy) =>
        `<rect x="${cx - 28}" y="${cy - 14}" width="56" height="28" fill="${p.c}"/>` +
        SLITS.map((d) => `<rect x="${cx - 28}" y="${cy + d}" width="56" height="2" fill="${p.d}"/>`).join(''),
    );
  const along = (x: number, y: number): string =>
    repeats(
      S,
      [x, y],
      [14, 28],
      (cx, cy) =>
        `<rect x="${cx - 14}" y="${cy - 28}" width="28" height="56" fill="${p.b}"/>` +
        SLITS.map((d) => `<rect x="${cx + d}" y="${cy - 28}" width="2" height="56" fill="${p.e}"/>`).join(''),
    );
  return {
    w: S,
    h: S,
    body: sheet(S, S, p.a) + across(20, 20) + across(60, 60) + along(60, 20) + along(20, 60),
  };
};
