import { at, path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** One end of the scarf hanging from y = 0, 150 long, 92 wide: plain silk, three bands of cloth, knotted fringe. */
const end = (b: Brush, o: { silk: string; thread: string; fringe: string }): string => {
  let threads = '';
  for (let x = -42; x <= 42; x += 7) threads += `M${x} 132v${14 + ((x + 42) % 3) * 1.5}`;
  return (
    stroke(threads, o.fringe, 3) +
    rect(-46, 0, 92, 134, o.silk) +
    rect(-46, 38, 92, 9, b.cloth) +
    rect(-46, 66, 92, 58, b.cloth) +
    rect(-46, 61, 92, 3, o.thread) +
    rect(-46, 126, 92, 3, o.thread) +
    rect(-46, 34, 92, 2.5, o.thread)
  );
};

/** A silk scarf folded in half, its two brocaded ends fanned one over the other. */
export const brocadeScarf = (
  b: Brush,
  o: { silk: string; sheen: string; thread: string; fringe: string },
): string =>
  contact(80, 104, 205) +
  at(88, 26, at(0, 30, end(b, o) + path('M-46 0H46V134H-46Z', 'rgba(20,16,12,.26)')), { turn: -14 }) +
  at(88, 56, end(b, o)) +
  path('M42 58V44Q42 24 62 24H114Q134 24 134 44V58Z', o.silk) +
  path('M42 54C66 36 94 60 134 38V46C98 68 70 44 42 62Z', o.sheen) +
  path('M42 84C70 70 96 92 134 74V80C98 100 72 78 42 90Z', o.sheen) +
  path('M42 48Q42 32 62 32H114Q134 32 134 48V44Q134 24 114 24H62Q42 24 42 44Z', LIGHT) +
  path('M114 24Q134 24 134 44V189H114Z', SHADE) +
  path('M48 48h7v141h-7z', LIGHT);
