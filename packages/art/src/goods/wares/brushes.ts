import { at, circle, path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** Five calligraphy brushes hanging from a carved stand, an ink stone at its foot. */
export function brushStand(
  b: Brush,
  o: { wood: string; bamboo: string; hair: string; tip: string; stone: string },
): string {
  const one = (shaft: number, width: number): string =>
    stroke('M0 0V10', b.ink, 2) +
    rect(-width / 2, 9, width, shaft, o.bamboo, 2) +
    rect(-width / 2, 9 + shaft - 12, width, 12, o.wood) +
    path(
      `M${-width / 2 - 1.5} ${9 + shaft}H${width / 2 + 1.5}C${width / 2 + 4} ${shaft + 22} 3 ${shaft + 34} 0 ${shaft + 44}C-3 ${shaft + 34} ${-width / 2 - 4} ${shaft + 22} ${-width / 2 - 1.5} ${9 + shaft}Z`,
      o.hair,
    ) +
    path(
      `M${-width / 2 - 1} ${shaft + 27}H${width / 2 + 1}C${width / 2} ${shaft + 33} 2 ${shaft + 38} 0 ${shaft + 44}C-2 ${shaft + 38} ${-width / 2} ${shaft + 33} ${-width / 2 - 1} ${shaft + 27}Z`,
      o.tip,
    ) +
    path(`M${width / 6} 9H${width / 2}V${9 + shaft}H${width / 6}Z`, SHADE);
  const hung: readonly (readonly [number, number, number])[] = [
    [70, 52, 7],
    [94, 62, 9],
    [120, 66, 12],
    [147, 58, 9],
    [170, 48, 7],
  ];
  return (
    contact(88) +
    path(
      'M36 40C28 40 26 30 32 26C38 22 46 26 46 34H194C194 26 202 22 208 26C214 30 212 40 204 40Z',
      o.wood,
    ) +
    rect(46, 36, 10, 154, o.wood) +
    rect(184, 36, 10, 154, o.wood) +
    path('M188 36h6v154h-6z', SHADE) +
    path('M48 40h3v148h-3z', LIGHT) +
    hung.map(([x, shaft, width]) => circle(x, 40, 3.4, o.bamboo) + at(x, 42, one(shaft, width))).join('') +
    path('M40 188H200L208 204H32Z', o.wood) +
    rect(76, 186, 88, 12, b.cloth) +
    path('M92 172H150L156 188H86Z', o.stone) +
    path('M98 175H140L142 181H96Z', o.tip) +
    path('M140 172H150L156 188H142Z', SHADE) +
    path('M190 188H200L208 204H192Z', SHADE)
  );
}
