import { mod } from '../random';
import { grid } from './counted';
import type { Motif } from './motif';

/** Tai and Lao weft: hooked diamonds (nak), brocaded on a deep ground. */
export const lao: Motif = (p) =>
  grid(32, 32, 3, p, (x, y) => {
    const X = Math.abs(x - 16);
    const Y = Math.abs(y - 16);
    const d = X + Y;
    if (d < 2) return 'd';
    if (d < 4) return 'b';
    if (d === 4 || d === 5) return 'a';
    if (d === 6) return 'd';
    if (d === 7) return 'c';
    if (d > 8 && d < 14 && mod(X - Y, 4) < 2 && d !== 11) return X > Y ? 'c' : 'd';
    if (d === 14 || d === 15) return 'b';
    if (d === 16) return 'd';
    if (d === 17) return 'b';
    const e = 32 - d;
    if (e < 3) return 'c';
    if (e < 5) return 'a';
    if (e === 5) return 'd';
    if (e > 6 && e < 12 && mod(X - Y, 4) > 1 && e !== 9) return 'c';
    return 'a';
  });
