import { at, circle, path, r2, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';
import { dots } from '../parts';

type Spot = readonly [x: number, y: number];

const ring = (count: number, draw: string): string =>
  Array.from({ length: count }, (_, i) => `<g transform="rotate(${(i * 360) / count})">${draw}</g>`).join('');

/** A round five-petalled flower of mānuka, 34 across, around its own middle. */
export const manukaFlower = (petal: string, heart: string): string =>
  ring(5, circle(0, -10, 7.4, petal) + stroke('M0 -6V-13', SHADE, 1.2)) +
  circle(0, 0, 5.4, heart) +
  circle(0, 0, 2, SHADE);

/** A needle-leaved twig, 90 high, standing on y = 0 and leaning a little to the right. */
export const heathTwig = (green: string): string => {
  const needles = Array.from({ length: 8 }, (_, i) => {
    const y = -12 - i * 10;
    const x = r2(0.002 * y * y);
    return `M${x} ${y}q-2 -8 -12 -10q4 9 12 10M${x} ${y}q4 -8 14 -8q-5 8 -14 8`;
  });
  return stroke('M0 0C2 -30 8 -60 18 -90', green, 3) + path(needles.join(''), green);
};

/** A lime sprig hanging from the origin, 92 high: heart-shaped leaf, pale bract, a cluster of blossom. */
export const limeSprig = (green: string, bract: string, bloom: string): string => {
  const flowers: readonly Spot[] = [
    [24, 70],
    [38, 70],
    [10, 74],
    [28, 82],
  ];
  const petals = flowers
    .map(([x, y]) => `M${x} ${y - 6}v12M${x - 5} ${y - 3}l10 6M${x + 5} ${y - 3}l-10 6`)
    .join('');
  return (
    at(
      -2,
      4,
      path('M0 0C-22 -4 -34 8 -34 26C-32 42 -16 50 -6 62C-4 48 16 38 18 20C18 6 10 -2 0 0Z', green) +
        path('M0 0C10 -2 18 6 18 20C16 38 -4 48 -6 62C-6 40 -4 20 0 0Z', SHADE) +
        stroke('M0 4C-4 20 -6 36 -6 52M-2 16L-22 20M-3 26L-18 34', LIGHT, 1.5),
      { turn: 22 },
    ) +
    path('M2 2C16 6 26 26 26 54C14 50 2 26 2 2Z', bract) +
    stroke('M14 26C18 40 22 52 24 64M20 50C26 56 32 60 36 66M22 56C18 62 14 66 12 70', green, 2) +
    stroke(petals, bloom, 4.6) +
    dots(flowers, 2.8, bract)
  );
};

/** A spike of sainfoin, 84 high, standing on y = 0. */
export const sainfoin = (petal: string, green: string): string => {
  const florets = Array.from({ length: 6 }, (_, i) => i).flatMap((i) =>
    [-1, 1].map((side) => [i, side] as const),
  );
  const leaflets = [1, 2, 3].flatMap((i) =>
    [1, -1].map((side) => {
      const y = (side > 0 ? -8 : -18) - i * 4;
      return `M${side * i * 7} ${y}l${side * 2} -6M${side * i * 7} ${y}l${side * 6} 2`;
    }),
  );
  return (
    stroke('M0 0C-2 -26 2 -56 0 -80', green, 3) +
    stroke(
      florets.map(([i, side]) => `M${side * 3} ${-36 - i * 8}l${side * (9 - i)} -4`).join('') + 'M0 -84h0',
      petal,
      8,
    ) +
    stroke(
      florets.map(([i, side]) => `M${side * 5} ${-35 - i * 8}l${side * (6 - i * 0.8)} -2.500`).join(''),
      SHADE,
      1.3,
    ) +
    stroke('M0 -7L24 -21M0 -17L-24 -31', green, 1.8) +
    stroke(leaflets.join(''), green, 3.8)
  );
};

const SEGMENTS: readonly Spot[] = [
  [-8, 9],
  [0, 8],
  [8, 9],
  [-5, 16],
  [4, 16],
  [-9, 17],
  [9, 17],
  [0, 23],
  [-4, 28],
  [5, 25],
];

/** A raspberry, 30 high, hanging from the origin. */
export const raspberry = (skin: string, green: string): string =>
  path('M-13 6C-14 20 -6 31 0 32C6 31 14 20 13 6C8 0 -8 0 -13 6Z', skin) +
  dots(SEGMENTS, 4.6, skin) +
  dots(
    SEGMENTS.map(([x, y]) => [x - 1.2, y - 1.4]),
    1.4,
    LIGHT,
  ) +
  stroke(SEGMENTS.map(([x, y]) => `M${x + 2} ${y + 4}q2.500 -1 2.500 -4`).join(''), SHADE, 1.4) +
  path('M0 6L-15 9L-8 2L-10 -5L-2 -1L0 -8L2 -1L10 -5L8 2L15 9Z', green);

/** A toothed leaf, 40 long, its stalk at the origin, its tip up: raspberry, birch. */
export const toothedLeaf = (green: string): string =>
  path(
    'M0 0L-9 -3L-10 -8L-15 -11L-14 -17L-17 -22L-11 -27L-10 -32L-4 -35L0 -42L4 -35L10 -32L11 -27L17 -22L14 -17L15 -11L10 -8L9 -3Z',
    green,
  ) +
  path('M0 0L9 -3L10 -8L15 -11L14 -17L17 -22L11 -27L10 -32L4 -35L0 -42Z', SHADE) +
  stroke('M0 -2V-35M0 -9L-9 -15M0 -9L9 -15M0 -18L-9 -24M0 -18L9 -24', LIGHT, 1.3);
