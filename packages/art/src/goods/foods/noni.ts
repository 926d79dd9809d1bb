import { path, r2, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

const CELL = 'l6.300 3.600v7.200l-6.300 3.600l-6.300 -3.600v-7.200z';

/** Middles of the six-sided fields that fit into the fruit. */
const fields = [-3, -2, -1, 0, 1, 2, 3].flatMap((row) =>
  [-2, -1, 0, 1, 2]
    .map((i): readonly [number, number] => [r2((i + (row % 2) * 0.5) * 12.6), r2(row * 10.8)])
    .filter(([x, y]) => (x / 28) ** 2 + (y / 37) ** 2 <= 1),
);

const rim = Array.from({ length: 16 }, (_, i): readonly [number, number] => {
  const a = (i / 16) * Math.PI * 2;
  return [Math.cos(a) * 25, Math.sin(a) * 34];
});

/** A noni, egg-shaped and knobbly, 84 high, its stalk above, around its own middle. */
export const noni = (skin: string, stalk: string): string =>
  stroke('M0 -38C1 -44 3 -48 6 -52', stalk, 5) +
  dots(rim, 7.5, skin) +
  path('M0 -38C18 -38 28 -20 28 -1C28 20 17 38 0 38C-17 38 -28 20 -28 -1C-28 -20 -18 -38 0 -38Z', skin) +
  stroke(fields.map(([x, y]) => `M${x} ${r2(y - 7.2)}${CELL}`).join(''), SHADE, 1.6) +
  dots(fields, 1.7, DEEP) +
  path('M10 -37C24 -30 30 -16 30 0C30 20 20 38 2 40C18 22 22 -14 10 -37Z', SHADE) +
  stroke('M-22 -14C-20 -22 -17 -27 -12 -31', LIGHT, 5);

/** A broad glossy noni leaf, 84 long, its stalk at the origin, its tip up. */
export const noniLeaf = (green: string): string =>
  path('M0 0C-24 -10 -28 -50 0 -84C28 -50 24 -10 0 0Z', green) +
  path('M0 0C24 -10 28 -50 0 -84Z', SHADE) +
  stroke(
    'M0 -2V-72M0 -18L-14 -30M0 -18L14 -30M0 -36L-14 -48M0 -36L14 -48M0 -54L-9 -63M0 -54L9 -63',
    LIGHT,
    1.8,
  );
