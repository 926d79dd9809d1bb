import { at, circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A cashew kernel, 34 long, curved like a comma, around its own middle. */
export const cashewKernel = (kernel: string): string =>
  path(
    'M-16 -2C-15 -12 -2 -15 8 -11C17 -7 19 2 14 8C10 12 5 9 6 5C7 1 2 -2 -3 1C-7 4 -16 6 -16 -2Z',
    kernel,
  ) +
  path('M8 -11C17 -7 19 2 14 8C10 12 5 9 6 5C12 4 13 -5 8 -11Z', SHADE) +
  ellipse(-6, -8, 6, 1.8, 'rgba(255,255,255,.6)', -14);

/** A cashew apple with its nut below, 76 high, hanging from the origin. */
export const cashewApple = (skin: string, nut: string, green: string): string =>
  stroke('M0 0C0 -6 3 -10 6 -13', green, 3.4) +
  path('M0 -2C14 -4 20 6 21 20C23 36 14 48 0 48C-14 48 -23 36 -21 20C-20 6 -14 -4 0 -2Z', skin) +
  path('M8 -1C17 0 20 8 21 20C23 36 14 48 0 48C14 38 15 12 8 -1Z', SHADE) +
  ellipse(-10, 16, 3.4, 9, LIGHT, 8) +
  path('M-13 46C-18 60 -8 76 6 74C20 72 24 58 17 50C12 46 8 54 2 55C-5 56 -9 40 -13 46Z', nut) +
  path('M6 74C20 72 24 58 17 50C15 48 12 50 10 52C15 60 13 69 6 74Z', SHADE) +
  at(5, -10, path('M0 0C-4 -14 6 -28 24 -32C28 -16 18 -2 0 0Z', green) + stroke('M3 -4L19 -26', LIGHT, 1.6));

/** A Brazil nut kernel, 36 long, three-sided, around its own middle. */
export const brazilKernel = (kernel: string, skin: string): string =>
  path('M-18 3C-14 -8 -2 -12 10 -9C17 -7 20 -1 17 3C10 9 -10 11 -18 3Z', kernel) +
  path('M-18 3C-8 5 8 4 19 -1C19 1 18 2 17 3C10 9 -10 11 -18 3Z', SHADE) +
  stroke('M-9 -7C-5 -9 0 -10 4 -9.500M8 6C11 5 14 4 15 2', skin, 2.4);

/** A Brazil nut in its shell, a wedge 34 long, around its own middle. */
export const brazilNut = (shell: string): string =>
  path('M-17 6C-14 -6 -2 -14 10 -12C18 -10 20 0 16 8C6 12 -10 12 -17 6Z', shell) +
  path('M-17 6C-6 4 8 0 13 -11C19 -8 20 0 16 8C6 12 -10 12 -17 6Z', SHADE) +
  stroke('M-8 3C-2 -2 6 -6 9 -9M-2 8C4 6 10 2 14 -3', DEEP, 1.2);

/** An opened Brazil-nut pod, 84 across, its nuts lying round like segments; around its own middle. */
export const brazilPod = (husk: string, nut: string): string =>
  circle(0, 0, 42, husk) +
  path('M16 -39A42 42 0 0 1 -6 41.500C30 34 38 -14 16 -39Z', SHADE) +
  circle(-1, -1, 34, DEEP) +
  [0, 51, 103, 154, 206, 257, 309]
    .map((turn) => at(-1, -1, at(0, -20, brazilNut(nut), { turn: 62, scale: 0.8 }), { turn }))
    .join('') +
  at(-1, 0, brazilNut(nut), { turn: 12, scale: 0.72 });

/** A shelled pine nut, 16 long, a drop lying, around its own middle. */
export const pineKernel = (kernel: string): string =>
  path('M-9 0C-5 -6 4 -7 8 -3C11 1 8 6 3 6C-3 6 -7 3 -9 0Z', kernel) +
  ellipse(0, -2.6, 4, 1.3, 'rgba(255,255,255,.65)', -8);

/** A closed cone of the Siberian pine standing on y = 0, 84 high: scales in overlapping rows. */
export function pineCone(scale: string): string {
  let rims = '';
  [9, 17, 22, 25, 26, 24, 18].forEach((half, row) => {
    for (let i = -1 + (row % 2) * 0.5; i <= 1; i += 1)
      rims += `M${Math.round(i * half * 0.62 - 9)} ${row * 11 - 77}q9 12 18 0`;
  });
  return (
    path('M0 0C-24 -2 -32 -26 -28 -48C-24 -70 -10 -84 0 -84C10 -84 24 -70 28 -48C32 -26 24 -2 0 0Z', scale) +
    stroke(rims, DEEP, 2) +
    path('M10 -82C24 -70 32 -50 30 -34C28 -14 20 -2 0 0C18 -16 22 -56 10 -82Z', SHADE) +
    ellipse(-15, -46, 3.4, 14, LIGHT, 10)
  );
}
