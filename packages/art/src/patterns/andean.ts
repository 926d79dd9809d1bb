import { mod } from '../random';
import { grid } from './counted';
import { type Motif, sequence } from './motif';

const RINGS = sequence('dbeebbdcceaa');
const ring = (x: number, y: number): number =>
  Math.floor(Math.abs(x + 0.5) / 2) + Math.floor(Math.abs(y + 0.5) / 2);

/** Andean tapestry: the stepped cross, ring inside ring. */
export const andean: Motif = (p) =>
  grid(24, 32, 4, p, (x, y) => {
    if (y < 26) {
      const k = Math.min(ring(x - 12, y - 13), 11);
      if (k < 9) return RINGS[k] ?? 'a';
      if (mod(x, 24) < 2 || x > 21) return 'e';
      return ring(mod(x + 12, 24) - 12, mod(y + 13, 26) - 13) < 3 ? 'c' : 'a';
    }
    const band = y - 26;
    if (band === 0 || band === 5) return 'e';
    return mod(x + (band > 2 ? 6 - band : band), 6) < 3 ? 'b' : 'd';
  });
