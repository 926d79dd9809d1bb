import { grid } from './counted';
import { type Motif, sequence } from './motif';

const RINGS = sequence('deebbddeeabb');

/** Mapuche loom: stepped lozenge with hooked arms, two-tone and severe. */
export const mapuche: Motif = (p) =>
  grid(28, 28, 4, p, (x, y) => {
    const X = Math.abs(x - 13.5) - 0.5;
    const Y = Math.abs(y - 13.5) - 0.5;
    const r = Math.floor(X / 2) + Math.floor(Y / 2);
    if (r < 8) return RINGS[r] ?? 'a';
    const q = Math.floor((13 - X) / 2) + Math.floor((13 - Y) / 2);
    if (q < 1) return 'd';
    if (q < 2) return 'e';
    return q < 4 ? 'c' : 'a';
  });
