import { at, circle, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

const around = (count: number, draw: string): string =>
  Array.from({ length: count }, (_, i) => `<g transform="rotate(${(i * 360) / count})">${draw}</g>`).join('');

/** An open flower, 44 across: petals, then a heart with stamens. */
export const flower = (petals: number, petal: string, heart: string): string =>
  around(
    petals,
    path('M0 -3C-10 -8 -12 -20 0 -23C12 -20 10 -8 0 -3Z', petal) + stroke('M0 -8V-15', SHADE, 1.6),
  ) +
  around(10, stroke('M0 -3V-9', heart, 1.4) + circle(0, -10, 1.5, heart)) +
  circle(0, 0, 4, heart);

/** A tea shoot, two leaves and a bud, 56 high, its cut end at the origin. */
export const teaShoot = (green: string, dark: string): string =>
  stroke('M0 0C0 -10 0 -20 0 -28', dark, 3) +
  at(0, -10, path('M0 0C-14 -4 -24 -18 -24 -34C-10 -30 0 -18 0 0Z', dark), { turn: -18 }) +
  at(
    0,
    -12,
    path('M0 0C14 -4 24 -18 24 -34C10 -30 0 -18 0 0Z', green) +
      stroke('M3 -6C9 -12 14 -18 19 -27', LIGHT, 1.8),
    { turn: 18 },
  ) +
  path('M0 -24C-6 -32 -5 -44 0 -54C5 -44 6 -32 0 -24Z', green);

/** A dry rolled tea leaf, 26 long. */
export const rolledLeaf = (tone: string): string => stroke('M-11 2C-6 -5 4 -5 11 1', tone, 5.5);

/** A double kaffir-lime leaf, 64 long, its stalk at the origin, its tip up. */
export const limeLeaf = (green: string): string =>
  path('M0 0C-11 -6 -13 -18 0 -26C13 -18 11 -6 0 0Z', green) +
  path('M0 -24C-15 -32 -15 -52 0 -64C15 -52 15 -32 0 -24Z', green) +
  path('M0 0C11 -6 13 -18 0 -26ZM0 -24C15 -32 15 -52 0 -64Z', SHADE) +
  stroke('M0 0V-58', LIGHT, 1.8);

/** Lemongrass, 120 long, its bulb at the origin, its cut top up. */
export const lemongrass = (pale: string, green: string): string =>
  path(
    'M-8 0C-12 -20 -6 -40 -6 -60L-10 -118L-2 -96L3 -122L5 -94L12 -112L7 -60C7 -40 11 -20 8 0Q0 5 -8 0Z',
    green,
  ) +
  path('M-8 0C-12 -20 -6 -40 -6 -56L6 -56C7 -40 11 -20 8 0Q0 5 -8 0Z', pale) +
  stroke('M-3 -4C-5 -24 -1 -40 -1 -90M4 -4C5 -24 3 -40 3 -80', SHADE, 1.8);

/** A sprig of basil, 40 high, its stalk at the origin. */
export const basil = (green: string): string => {
  const blade =
    path('M0 0C-14 -4 -18 -22 0 -34C18 -22 14 -4 0 0Z', green) +
    stroke('M0 -3C1 -12 0 -20 0 -27', LIGHT, 1.8);
  return (
    at(0, 0, blade, { turn: -52 }) +
    at(0, 0, blade, { turn: 50 }) +
    at(0, -3, blade + path('M0 0C14 -4 18 -22 0 -34Z', SHADE))
  );
};

/** A silk cocoon, 40 long, around its own middle. */
export const cocoon = (silk: string): string =>
  path(
    'M-20 0C-20 -11 -10 -13 0 -10.500C10 -13 20 -11 20 0C20 11 10 13 0 10.500C-10 13 -20 11 -20 0Z',
    silk,
  ) +
  path('M-16 7C-6 6 8 8 20 0C20 11 10 13 0 10.500C-8 12.500 -14 12 -16 7Z', SHADE) +
  stroke('M-12 -4C-6 -7 4 -2 12 -6M-10 1C-2 -2 6 3 14 -1', DEEP, 0.9);

/** A mulberry leaf, 54 long, its stalk at the origin, its tip up. */
export const mulberryLeaf = (green: string): string =>
  path('M0 0C-16 4 -28 -8 -24 -24C-20 -38 -8 -44 0 -58C8 -44 20 -38 24 -24C28 -8 16 4 0 0Z', green) +
  path('M0 0C16 4 28 -8 24 -24C20 -38 8 -44 0 -58Z', SHADE) +
  stroke('M0 6V-46M0 -10L-14 -22M0 -10L14 -22M0 -24L-10 -34M0 -24L10 -34', LIGHT, 1.8);

/** A clump of crystal sugar on its stick; around the clump's middle, 56 high. */
export const sugarStick = (amber: string, dark: string, wood: string, stick: number): string =>
  stroke(`M0 -20V${stick}`, wood, 4.5) +
  path(
    'M-6 -40L6 -44L14 -32L10 -22L22 -18L26 -4L16 4L22 16L12 28L0 30L-10 32L-18 20L-16 10L-26 2L-22 -14L-12 -18L-16 -30Z',
    amber,
  ) +
  path('M6 -44L14 -32L10 -22L0 -26ZM22 -18L26 -4L16 4L8 -6ZM22 16L12 28L0 30L4 14Z', dark) +
  path('M-10 32L-18 20L-16 10L-4 16ZM-16 -30L-12 -18L-2 -20Z', dark) +
  path(
    'M-26 2L-22 -14L-12 -18L-10 -4ZM-6 -40L6 -44L0 -26L-8 -28ZM-4 -8L6 -2L2 12L-8 8Z',
    'rgba(255,255,255,.5)',
  );

/** A loose sugar crystal, 24 across. */
export const crystal = (amber: string, dark: string): string =>
  path('M-12 4L-8 -8L4 -11L12 -3L9 8L-4 11Z', amber) +
  path('M12 -3L9 8L-4 11L1 0Z', dark) +
  path('M-12 4L-8 -8L1 0Z', 'rgba(255,255,255,.5)');
