import { at, ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

const COILS = 7;
const HIGH = 13.2;
/** Half the width of a coil, from the rim down. */
const half = (row: number): number => 94 - row * 1.5 - row * row * 0.42;
const top = (row: number): number => 204 - (COILS - row) * HIGH;

/** One stitch of each coil, `step` wide; the steps of the pattern are counted in stitches. */
const STEP = 8;
const PERIOD = 11;

/** Which stitches a coil has of a stepped triangle that narrows by `reach` from row to row. */
function stitches(reach: readonly number[], shift: number): string {
  let d = '';
  reach.forEach((far, row) => {
    if (far < 0) return;
    for (let i = -12; i <= 12; i++) {
      const place = (((i + shift) % PERIOD) + PERIOD) % PERIOD;
      if (Math.min(place, PERIOD - place) > far) continue;
      const x = i * STEP * (half(row) / half(0));
      if (Math.abs(x) > half(row) - 7) continue;
      d += `M${(119 + x).toFixed(1)} ${(top(row) + 2.2).toFixed(1)}l2 9.200`;
    }
  });
  return d;
}

/** A low round basket of coiled grass seen from the front, two dyed strips stitched in steps; its tag wears the cloth. */
export function coiledBasket(b: Brush, o: { grass: string; first: string; second: string }): string {
  const clip = b.id('coils');
  let coils = '';
  let ties = '';
  for (let row = COILS - 1; row >= 0; row--) {
    const y = top(row);
    coils += rect(120 - half(row), y, half(row) * 2, HIGH + 1, o.grass, 7);
    ties += `M${126 - half(row)} ${(y + HIGH).toFixed(1)}H${114 + half(row)}`;
  }
  return (
    contact(72) +
    ellipse(120, top(0) + 2, 94, 21, o.grass) +
    ellipse(120, top(0) + 2, 84, 15.5, DEEP) +
    stroke(
      `M46 ${top(0) + 1}Q120 ${top(0) - 17} 194 ${top(0) + 1}M54 ${top(0) + 7}Q120 ${top(0) - 7} 186 ${top(0) + 7}`,
      SHADE,
      2,
    ) +
    `<clipPath id="${clip}">${coils}</clipPath>` +
    coils +
    `<g clip-path="url(#${clip})">` +
    stroke(ties, DEEP, 1.6) +
    stroke(stitches([4, 3, 2, 1, 0, -1, -1], 0), o.first, 6.8) +
    stroke(stitches([-1, -1, -1, 0.5, 1.5, 2.5, 3.5], 5.5), o.second, 6.8) +
    path('M172 100H220V210H148C168 180 176 140 172 100Z', SHADE) +
    path('M22 118H36C40 146 50 176 64 200H50C36 176 26 146 22 118Z', LIGHT) +
    '</g>' +
    stroke(`M186 ${top(0) + 4}C196 124 196 132 194 140`, o.second, 2.4) +
    at(
      196,
      138,
      path('M-16 8L0 -4L16 8V50H-16Z', b.cloth) + path('M-9 18H9V42H-9Z', PAPER) + arch(0, 39, 9, b.ink),
      {
        turn: -7,
      },
    )
  );
}
