import { mod } from '../random';
import { grid } from './counted';
import type { Motif } from './motif';

/** Viennese workshop squares: border, void, border. */
export const squares: Motif = (p) =>
  grid(8, 8, 12, p, (x, y) => {
    const X = mod(x, 4);
    const Y = mod(y, 4);
    const odd = (Math.floor(x / 4) + Math.floor(y / 4)) % 2 === 1;
    if (odd && ((X === 1 && Y === 1) || (X === 2 && Y === 2))) return 'b';
    if (X === 0 || Y === 0) return 'e';
    if (odd) return 'a';
    return (X + Y) % 2 ? 'c' : 'd';
  });
