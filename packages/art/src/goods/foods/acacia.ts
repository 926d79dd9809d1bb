import { at, path, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { stamps } from '../parts';

/** One pea-like floret, 20 long, hanging from the origin. */
const floret = (bloom: string, heart: string): string =>
  path('M0 0C-5 -1 -6 4 -4 7C-12 7 -13 17 -6 20C-1 22 5 21 8 17C12 11 8 5 3 6C5 2 4 -1 0 0Z', bloom) +
  path('M3 6C8 5 12 11 8 17C5 21 -1 22 -5 20C3 18 6 12 3 6Z', SHADE) +
  path('M-3 0C-3 -4 3 -4 3 0C3 4 1 5 0 5C-2 5 -3 3 -3 0Z', heart) +
  stroke('M-6 12C-4 9 0 9 2 11', SHADE, 1.4);

/** A robinia branch, its stalk at the origin: a feathered leaf to the right and a cluster of white blossom hanging 96 down. */
export function acaciaCluster(b: Brush, o: { bloom: string; heart: string; green: string }): string {
  const { defs, stamp } = stamps(b, 'floret', [floret(o.bloom, o.heart)]);
  const leaflet =
    path('M0 0C-9 -4 -10 -20 0 -28C10 -20 9 -4 0 0Z', o.green) + stroke('M0 -3V-22', LIGHT, 1.5);
  const leaves = stamps(b, 'leaflet', [leaflet]);
  const leaf =
    stroke('M0 0Q20 -12 62 -8', o.green, 2.6) +
    [
      [16, -7],
      [31, -9],
      [46, -9],
    ]
      .map(([x = 0, y = 0]) =>
        [14, 164].map((turn) => at(x, y, leaves.stamp(0), { turn, scale: 0.86 })).join(''),
      )
      .join('') +
    at(60, -8, leaves.stamp(0), { turn: 92, scale: 0.86 });
  const rows = [2, 3, 2, 3, 2, 1];
  const blossom = rows
    .map((count, row) =>
      Array.from({ length: count }, (_, i) => {
        const side = i - (count - 1) / 2;
        return at(side * 17, 8 + row * 13, stamp(0), { turn: side * -26 + (row % 2 ? 8 : -8) });
      }).join(''),
    )
    .join('');
  return (
    defs +
    leaves.defs +
    stroke('M-26 -30Q-8 -8 24 -12', o.green, 4) +
    at(-8, -18, leaf, { turn: 146 }) +
    at(15, -12, leaf, { turn: 66, scale: 0.56 }) +
    at(-14, -20, leaf, { turn: -46, scale: 0.62 }) +
    stroke('M0 -11V80', o.green, 2.6) +
    blossom
  );
}
