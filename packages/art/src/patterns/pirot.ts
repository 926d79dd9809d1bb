import { mod } from '../random';
import { grid } from './counted';
import type { Motif } from './motif';

/** Pirot kilim: the turtle medallion, toothed edges, dark outline. */
export const pirot: Motif = (p) =>
  grid(40, 40, 3, p, (x, y) => {
    const X = Math.abs(x - 19.5) + 0.5;
    const Y = Math.abs(y - 19.5) + 0.5;
    const d = X + Math.floor(Y / 2) * 2;
    if (d < 4) return 'd';
    if (d < 6) return 'e';
    if (d < 9) return 'c';
    if (d < 10) return 'd';
    if (d < 15) return mod(Y, 4) < 2 && d > 11 ? 'e' : 'b';
    if (d < 16) return 'e';
    if (d < 18) return 'd';
    if (d < 24 && mod(Y, 6) < 3) return d < 22 ? 'e' : 'd';
    const corner = 20.5 - X + Math.floor((20.5 - Y) / 2) * 2;
    if (corner < 3) return 'd';
    if (corner < 6) return 'c';
    if (corner < 8) return 'e';
    if (corner < 9) return 'd';
    return 'a';
  });
