import { at, circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

/** A black peppercorn, 18 across, wrinkled, around its own middle. */
export const blackPeppercorn = (husk: string): string =>
  circle(0, 0, 9, husk) +
  path('M3 -8.500A9 9 0 0 1 -1 8.900C5 5 6 -3 3 -8.500Z', SHADE) +
  stroke('M-5 -3C-3 -1 -5 2 -3 4M1 -5C0 -2 3 0 2 3', DEEP, 1.5) +
  ellipse(-3.5, -4.5, 2.2, 1.3, LIGHT, -30);

/** A spike of pepper hanging from its stalk at the origin, 82 high, with a leaf; berries in two tones. */
export function pepperSpike(berry: string, ripe: string, green: string): string {
  const all = Array.from({ length: 18 }, (_, i): readonly [number, number] => {
    const row = i >> 1;
    return i % 2 ? [8 - row * 0.25, 15.5 + row * 8] : [-5 + row * 0.25, 12 + row * 8];
  });
  return (
    stroke('M0 0C2 20 1 50 3 78', green, 2.6) +
    dots(all, 6.2, berry) +
    dots(
      all.filter((_, i) => i % 5 === 2),
      6.2,
      ripe,
    ) +
    stroke(all.map(([x, y]) => `M${x + 4} ${y - 2}q1 5 -4 6.500`).join(''), SHADE, 1.6) +
    dots(
      all.map(([x, y]) => [x - 2, y - 2.2]),
      1.3,
      LIGHT,
    ) +
    at(0, 2, pepperLeaf(green), { turn: 62 })
  );
}

/** A heart-shaped pepper leaf, 52 long, its stalk at the origin, its tip up. */
export const pepperLeaf = (green: string): string =>
  path('M0 0C-20 -2 -26 -20 -18 -32C-12 -42 -2 -46 0 -54C2 -46 12 -42 18 -32C26 -20 20 -2 0 0Z', green) +
  path('M0 0C20 -2 26 -20 18 -32C12 -42 2 -46 0 -54Z', SHADE) +
  stroke('M0 -3V-44M-4 -6C-10 -14 -11 -24 -8 -32M4 -6C10 -14 11 -24 8 -32', LIGHT, 1.5);
