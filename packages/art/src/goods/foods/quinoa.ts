import { at, circle, ellipse, path, r2, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';
import { random } from '../../random';
import { dots } from '../parts';

type Spot = readonly [x: number, y: number];

/** Grains lying close over a rectangle, jostled a little; the same every time. */
export function grains(x: number, y: number, width: number, height: number, grain: string): string {
  const next = random(17);
  const spots: Spot[] = [];
  for (let row = 0; row * 6.4 < height; row++)
    for (let i = 0; i * 7.4 < width; i++)
      spots.push([x + i * 7.4 + (row % 2) * 3.7 + (next() - 0.5) * 2, y + row * 6.4 + (next() - 0.5) * 2]);
  return (
    dots(spots, 3.4, grain) +
    stroke(
      spots
        .filter((_, i) => i % 2 === 0)
        .map(([cx, cy]) => `M${r2(cx - 1.5)} ${r2(cy + 1.4)}h2.500`)
        .join(''),
      SHADE,
      1.2,
    )
  );
}

/** A ripe head of quinoa on its stalk, 156 high, standing on y = 0: plumes of seed branching up the stem. */
export function quinoaHead(seed: string, green: string): string {
  const next = random(5);
  const knots: Spot[] = [[0, -152]];
  for (let i = 0; i < 11; i++)
    for (const side of [-1, 0, 1]) {
      const reach = side ? Math.round(5 - i * 0.42) : 1;
      for (let k = 1; k <= reach; k++)
        knots.push([side * (1 + k * 4.9) + (next() - 0.5) * 4, -50 - i * 9.2 - k * 5 + (next() - 0.5) * 4]);
    }
  return (
    stroke('M0 0C-1 -40 0 -80 0 -144', green, 4.4) +
    at(-1, -14, path('M0 0C-12 -2 -26 -12 -30 -30L-20 -27L-16 -36C-6 -28 0 -14 0 0Z', green)) +
    at(
      0,
      -26,
      path('M0 0C12 -2 26 -12 30 -30L20 -27L16 -36C6 -28 0 -14 0 0Z', green) +
        path('M0 0C12 -2 26 -12 30 -30Z', SHADE),
    ) +
    dots(knots, 4.4, seed) +
    dots(
      knots.filter((_, i) => i % 2 === 0).map(([x, y]) => [x + 1.4, y + 1.8]),
      2,
      SHADE,
    ) +
    dots(
      knots.filter((_, i) => i % 3 === 0).map(([x, y]) => [x - 1.4, y - 1.8]),
      1.3,
      LIGHT,
    )
  );
}

const COOKED: readonly Spot[] = [
  [-24, -54],
  [-13, -59],
  [-17, -50],
  [-5, -52],
  [-3, -63],
  [6, -58],
  [10, -49],
  [18, -56],
  [25, -51],
];

/** A bowl of cooked quinoa, every grain opened to a ring, standing on y = 0, 80 wide. */
export const quinoaBowl = (grain: string, bowl: string): string =>
  ellipse(4, 0, 34, 5, 'rgba(16,14,12,.2)') +
  path('M-36 -44C-30 -60 -16 -69 0 -69C16 -69 30 -60 36 -44Z', grain) +
  COOKED.map(([x, y]) => circle(x, y, 4.4, 'rgba(20,16,12,.2)') + circle(x, y, 2.6, grain)).join('') +
  path('M-40 -44H40C40 -20 26 -8 15 -5L17 0H-17L-15 -5C-26 -8 -40 -20 -40 -44Z', bowl) +
  path('M18 -44H40C40 -20 26 -8 15 -5L17 0H4C18 -12 22 -30 18 -44Z', SHADE) +
  stroke('M-33 -36C-32 -26 -28 -17 -22 -12', LIGHT, 4);
