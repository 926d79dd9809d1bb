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

/** A dry twisted tea leaf, 28 long. */
export const rolledLeaf = (tone: string): string =>
  path('M-14 2C-8 -6 4 -7 14 -1C6 -1 4 5 -4 5C-8 5 -11 4 -14 2Z', tone) +
  stroke('M-8 0C-3 -3 3 -3 8 -2', LIGHT, 1.2);

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

/** Crystal sugar grown on a stick: clump around the origin, 76 high, the bare stick above with its knob. */
export const sugarStick = (amber: string, dark: string, wood: string): string =>
  stroke('M0 -20V-92', wood, 5) +
  circle(0, -94, 6, wood) +
  path(
    'M-4 -48L8 -44L15 -34L13 -26L22 -20L20 -6L25 4L19 16L20 26L8 38L-4 42L-16 34L-20 22L-15 14L-24 4L-20 -10L-22 -20L-13 -28L-14 -38Z',
    amber,
  ) +
  path('M8 -44L15 -34L13 -26L2 -30ZM22 -20L20 -6L8 -8ZM25 4L19 16L6 12ZM20 26L8 38L-4 42L4 26Z', dark) +
  path('M-15 14L-24 4L-8 2ZM-16 34L-20 22L-6 24Z', dark) +
  path(
    'M-4 -48L8 -44L2 -30L-8 -34ZM-22 -20L-13 -28L-4 -20L-12 -10ZM-4 -14L8 -8L4 4L-8 0ZM-8 12L2 10L4 26L-6 24Z',
    'rgba(255,255,255,.55)',
  );

/** A loose sugar crystal, 28 across. */
export const crystal = (amber: string, dark: string): string =>
  path('M-14 4L-9 -9L5 -13L14 -3L10 9L-5 13Z', amber) +
  path('M14 -3L10 9L-5 13L1 0Z', dark) +
  path('M-14 4L-9 -9L5 -13L1 0Z', 'rgba(255,255,255,.45)') +
  path('M-9 -9L5 -13L1 0Z', 'rgba(255,255,255,.4)');
