import { at, path, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A doppi: a four-sided black skullcap, white almonds on its crown, white arches round its band. */
export function doppi(b: Brush, o: { cloth: string; thread: string }): string {
  const almond =
    path('M0 18C-15 14 -17 -6 -4 -16C4 -22 14 -18 13 -10C4 -12 2 -4 8 2C14 8 10 20 0 18Z', o.thread) +
    path('M0 11C-8 8 -9 -2 -3 -8C-3 0 2 2 3 6C4 9 3 12 0 11Z', o.cloth);
  const arches = Array.from({ length: 7 }, (_, i) => {
    const x = 63 + i * 19;
    return `M${x - 7.5} 190V172a7.500 7.500 0 0 1 15 0V190`;
  }).join('');
  const dots = Array.from({ length: 7 }, (_, i) => `M${63 + i * 19} 178v6`).join('');
  return (
    contact(76) +
    path('M46 158L64 92Q92 66 120 62Q148 66 176 92L194 158Z', o.cloth) +
    path('M120 62Q148 66 176 92L194 158H152Z', SHADE) +
    stroke('M120 62L88 158M120 62L152 158', o.thread, 3) +
    stroke('M64 92Q92 66 120 62Q148 66 176 92', o.thread, 3) +
    at(120, 122, almond, { scale: 1.05 }) +
    at(80, 124, almond, { turn: 14, scale: 0.92 }) +
    at(161, 124, almond, { turn: -14, scale: 0.92, flip: true }) +
    path('M42 154H198L194 204H46Z', o.cloth) +
    path('M45 194H195L194 204H46Z', b.cloth) +
    stroke('M42.500 156H197.500', o.thread, 3.4) +
    stroke(arches, o.thread, 3.4) +
    stroke(dots, o.thread, 4) +
    path('M172 154H198L194 204H170Z', SHADE) +
    path('M70 96L52 152H60L80 86Z', LIGHT)
  );
}
