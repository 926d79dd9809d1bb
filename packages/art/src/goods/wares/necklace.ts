import { at, circle, path, poly } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A cut stone, 26 across, in eight facets round its table; around its own middle. */
export const cutStone = (clear: string, deep: string): string => {
  const rim = Array.from({ length: 8 }, (_, i): readonly [number, number] => {
    const a = ((i + 0.5) / 8) * Math.PI * 2;
    return [Math.cos(a) * 13, Math.sin(a) * 13];
  });
  const table = rim.map(([x, y]): readonly [number, number] => [x * 0.5, y * 0.5]);
  const facets = rim.map((point, i) => {
    const next = rim[(i + 1) % 8] ?? point;
    const inner = table[i] ?? point;
    const innerNext = table[(i + 1) % 8] ?? point;
    return poly([point, next, innerNext, inner], i % 2 ? deep : clear);
  });
  return (
    poly(rim, clear) +
    facets.join('') +
    poly(table, 'rgba(255,255,255,.8)') +
    path('M-6 -2L-1 -6L-3 3Z', 'rgba(255,255,255,.7)')
  );
};

/** Seven cut stones on a chain round the neck of a velvet bust whose foot wears the cloth. */
export function necklace(
  b: Brush,
  o: { velvet: string; metal: string; clear: string; deep: string },
): string {
  const stones = [
    [74, 112, 0.7],
    [86, 130, 0.82],
    [102, 143, 0.94],
    [120, 148, 1.16],
    [138, 143, 0.94],
    [154, 130, 0.82],
    [166, 112, 0.7],
  ];
  return (
    contact(64) +
    path(
      'M94 28C94 20 146 20 146 28V58C150 78 190 82 200 112C206 136 188 172 176 186H64C52 172 34 136 40 112C50 82 90 78 94 58Z',
      o.velvet,
    ) +
    path(
      'M132 22C142 23 146 25 146 28V58C150 78 190 82 200 112C206 136 188 172 176 186H152C170 160 176 124 160 104C140 88 132 80 132 58Z',
      SHADE,
    ) +
    path('M56 182H184L190 204H50Z', b.cloth) +
    path('M164 182H184L190 204H166Z', SHADE) +
    `<path d="M95 50C80 70 68 92 74 112C82 130 100 146 120 148C140 146 158 130 166 112C172 92 160 70 145 50" fill="none" stroke="${o.metal}" stroke-width="4" stroke-dasharray="6 2.200"/>` +
    stones
      .map(([x = 0, y = 0, scale = 1]) =>
        at(x, y, circle(0, 0, 15.5, o.metal) + cutStone(o.clear, o.deep), { scale }),
      )
      .join('') +
    path('M62 108C56 120 58 140 66 158L58 150C48 134 48 118 54 106Z', LIGHT)
  );
}
