import { mod } from '../random';
import { grid } from './counted';
import type { Motif } from './motif';

/** West African strip weave: narrow bands sewn side by side, blocks out of step. */
export const strips: Motif = (p) =>
  grid(24, 32, 4, p, (x, y) => {
    const X = x % 8;
    const Y = mod(y + Math.floor(x / 8) * 11, 32);
    if (X === 0) return 'e';
    if (Y < 8) return (X + Math.floor(Y / 2)) % 2 ? 'b' : 'd';
    if (Y < 10) return 'e';
    if (Y < 16) return X > 2 && X < 6 ? 'c' : 'b';
    if (Y < 18) return 'd';
    if (Y < 26) return Y % 4 < 2 ? 'a' : 'c';
    return X > 1 && X < 7 ? 'd' : 'e';
  });
