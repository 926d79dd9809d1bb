import { ellipse, path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';

/** A bowl heaped with cooked rice, standing on y = 0, 88 wide. */
export const riceBowl = (rice: string, bowl: string): string =>
  ellipse(4, 0, 36, 5, 'rgba(16,14,12,.2)') +
  path('M-38 -48C-34 -66 -18 -78 0 -78C18 -78 34 -66 38 -48Z', rice) +
  stroke(
    'M-22 -58l7 -3M-6 -68l7 2M10 -60l7 -3M20 -54l6 2M-14 -52l6 2M2 -54l7 -2M-2 -74l5 1M-28 -52l5 1',
    SHADE,
    2.6,
  ) +
  path('M-44 -48H44C44 -22 28 -8 16 -5L18 0H-18L-16 -5C-28 -8 -44 -22 -44 -48Z', bowl) +
  path('M20 -48H44C44 -22 28 -8 16 -5L18 0H4C20 -14 24 -32 20 -48Z', SHADE) +
  stroke('M-37 -40C-36 -28 -30 -18 -24 -13', LIGHT, 4);

/** An ear of rice bending to the right from its cut end at the origin, 100 long. */
export function riceEar(gold: string, green: string): string {
  let s = stroke('M0 0C4 -40 20 -66 52 -76C66 -80 78 -74 84 -64', green, 2.6);
  const along: readonly (readonly [number, number, number])[] = [
    [22, -54, 20],
    [32, -64, 40],
    [42, -72, 60],
    [54, -76, 80],
    [66, -77, 100],
    [76, -72, 130],
    [83, -64, 160],
  ];
  for (const [x, y, turn] of along)
    for (const side of [-38, 34])
      s += `<g transform="translate(${x} ${y}) rotate(${turn + side})">${path('M0 0C-4 -4 -4 -11 0 -16C4 -11 4 -4 0 0Z', gold)}</g>`;
  return s;
}
