import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, PAPER, SHADE } from '../brush';

/** A nutmeg in its shell, 38 long, glossy, furrowed where the mace lay, around its own middle. */
export const shelledNutmeg = (shell: string): string =>
  path('M-19 1C-18 -11 -8 -15 3 -14C13 -13 19 -7 19 1C19 9 12 14 2 14C-9 15 -18 11 -19 1Z', shell) +
  path('M9 -13C15 -11 19 -6 19 1C19 9 12 14 2 14C-4 14.500 -9 13 -13 10C6 12 14 2 9 -13Z', SHADE) +
  stroke('M-14 5C-6 1 2 8 12 3M-10 -3C-2 -6 4 0 14 -4', DEEP, 1.6) +
  ellipse(-6, -9, 7, 2.2, 'rgba(255,255,255,.4)', -12);

/** Half a ripe nutmeg fruit, 96 high, around its own middle: thick pale flesh, the dark seed in its net of red mace. */
export const nutmegFruit = (skin: string, seed: string, mace: string): string =>
  stroke('M0 -42C-1 -48 1 -52 5 -56', seed, 5) +
  path('M0 -40C26 -46 44 -26 44 4C44 30 24 48 0 46C-24 48 -44 30 -44 4C-44 -26 -26 -46 0 -40Z', skin) +
  path('M0 -33C22 -38 37 -21 37 4C37 26 20 40 0 39C-20 40 -37 26 -37 4C-37 -21 -22 -38 0 -33Z', PAPER) +
  path('M0 -26C15 -26 24 -12 24 5C24 23 14 35 0 35C-14 35 -24 23 -24 5C-24 -12 -15 -26 0 -26Z', SHADE) +
  ellipse(0, 5, 19, 27, seed) +
  stroke(
    'M0 30C-14 24 -18 12 -14 -2C-12 -8 -13 -12 -10 -16M0 30C-8 20 -8 8 -5 0C-3 -8 -6 -14 -1 -20M0 30C7 20 9 10 5 0C3 -6 7 -12 6 -18M0 30C13 24 18 14 15 4C13 -2 15 -8 12 -12M-13 10L-6 4M6 14L13 20M-7 18L-1 10M4 -4L12 0',
    mace,
    4.6,
  ) +
  ellipse(0, 28, 9, 5, mace) +
  stroke('M-9 -8V-2M10 -10V-5', LIGHT, 2.4) +
  path('M16 -39C34 -33 44 -18 44 4C44 30 24 48 0 46C28 38 36 -14 16 -39Z', SHADE) +
  stroke('M-39 -10C-37 -20 -32 -28 -25 -33', LIGHT, 3.4);
