import { path, sheet } from '../svg';
import type { Motif } from './motif';

const W = 96;
const H = 64;
const wave = (y: number, thick: number): string =>
  `M0 ${y}C16 ${y - 22} 32 ${y - 22} 48 ${y}S80 ${y + 22} 96 ${y}v${thick}C80 ${y + thick + 22} 64 ${y + thick + 22} 48 ${y + thick}S16 ${y + thick - 22} 0 ${y + thick}z`;

/** Portuguese pavement as laid along Rio's seafront: one long wave. */
export const calcada: Motif = (p) => ({
  w: W,
  h: H,
  body:
    sheet(W, H, p.a) +
    [-64, 0, 64].map((d) => path(wave(8 + d, 32), p.b) + path(wave(44 + d, 7), p.d)).join(''),
});
