import { sheet } from '../svg';
import type { Motif } from './motif';

const S = 80;
const U = 40;
const SLITS = [11, 19, 27];
const SHIFTS = [-S, 0, S];

/** Bamboo lattice, Mekong delta: over, under, over. */
export const lattice: Motif = (p) => {
  const across = (x: number, y: number): string =>
    `<rect x="${x - 8}" y="${y + 6}" width="56" height="28" fill="${p.c}"/>` +
    SLITS.map((d) => `<rect x="${x - 8}" y="${y + d}" width="56" height="2" fill="${p.d}"/>`).join('');
  const along = (x: number, y: number): string =>
    `<rect x="${x + 6}" y="${y - 8}" width="28" height="56" fill="${p.b}"/>` +
    SLITS.map((d) => `<rect x="${x + d}" y="${y - 8}" width="2" height="56" fill="${p.e}"/>`).join('');
  const everywhere = (slat: typeof across, x: number, y: number): string =>
    SHIFTS.map((dx) => SHIFTS.map((dy) => slat(x + dx, y + dy)).join('')).join('');
  return {
    w: S,
    h: S,
    body:
      sheet(S, S, p.a) +
      everywhere(across, 0, 0) +
      everywhere(across, U, U) +
      everywhere(along, U, 0) +
      everywhere(along, 0, U),
  };
};
