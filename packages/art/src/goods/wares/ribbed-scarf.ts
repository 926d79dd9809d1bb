import { at, ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch } from '../parts';

const HALF = 35;

const ribs = (from: number, to: number): string => {
  let d = '';
  for (let x = 5 - HALF; x < HALF; x += 6.4) d += `M${x.toFixed(1)} ${from}V${to}`;
  return d;
};

/** One end of a scarf from its fold at the origin down: ribs along it, bound off stitch by stitch, no fringe. */
const end = (length: number, o: { wool: string; pale: string }): string =>
  path(`M${-HALF} ${length}V16C${-HALF} 4 -26 0 -16 0H16C26 0 ${HALF} 4 ${HALF} 16V${length}Z`, o.wool) +
  stroke(ribs(8, length - 8), o.pale, 2.8) +
  path(
    `M${-HALF} 16C${-HALF} 4 -26 0 -16 0H16C26 0 ${HALF} 4 ${HALF} 16C31 10 25 9 16 9H-16C-25 9 -31 10 ${-HALF} 16Z`,
    LIGHT,
  ) +
  rect(-HALF - 2, length - 10, HALF * 2 + 4, 11, o.pale, 5) +
  stroke(
    Array.from({ length: 11 }, (_, i) => `M${(i * 6.2 - 32).toFixed(1)} ${length - 7.5}l2.500 6`).join(''),
    SHADE,
    1.6,
  ) +
  path(
    `M${HALF - 12} 1.500C${HALF - 4} 4 ${HALF} 8 ${HALF} 16V${length - 10}Q${HALF + 2} ${length - 9} ${HALF + 2} ${length - 5}Q${HALF + 2} ${length + 1} ${HALF - 3} ${length + 1}H${HALF - 12}Z`,
    SHADE,
  );

/** A knitted rib scarf folded in half and laid with one end over the other, the cloth round it as its band. */
export const ribbedScarf = (b: Brush, o: { wool: string; pale: string }): string =>
  ellipse(128, 205, 72, 4.5, 'rgba(16,14,12,.16)') +
  at(146, 32, end(170, o), { turn: -7 }) +
  path('M120 44L150 40L142 196L116 198Z', 'rgba(20,16,12,.24)') +
  at(106, 26, end(178, o), { turn: 5 }) +
  path('M62 92Q122 104 190 88L195 132Q122 150 57 134Z', b.cloth) +
  path('M82 95.800Q100 98.500 120 98.800V141.500Q99 141.500 78 138.500Z', PAPER) +
  arch(100, 125, 13, b.ink) +
  path('M90 131H111V133.500H90Z', 'rgba(20,16,12,.8)') +
  path('M138 98.500Q140 119 141 141L132 141.500Q133 120 131 98.800Z', SHADE) +
  path('M172 92L190 88L195 132Q186 135 176 137Z', SHADE) +
  stroke('M62 92Q122 104 190 88M57 134Q122 150 195 132', DEEP, 1.2);
