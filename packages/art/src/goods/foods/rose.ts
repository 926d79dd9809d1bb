import { at, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { leaf } from './fruit';

/** A full garden rose, 64 across, around its own middle, two leaves below it. */
export const rose = (petal: string, green: string): string =>
  at(-16, 20, leaf(green), { turn: -112, scale: 0.9 }) +
  at(16, 20, leaf(green), { turn: 108, scale: 0.9 }) +
  path(
    'M-31 2C-36 -14 -24 -28 -10 -27C-4 -34 12 -34 17 -26C30 -25 36 -10 30 2C34 16 22 28 8 27C-2 33 -16 31 -21 24C-30 22 -35 12 -31 2Z',
    petal,
  ) +
  path('M17 -26C30 -25 36 -10 30 2C34 16 22 28 8 27C24 16 28 -10 17 -26Z', SHADE) +
  path('M-22 -2C-22 -16 -10 -24 2 -22C16 -22 24 -10 21 2C18 15 6 21 -4 19C-14 18 -22 10 -22 -2Z', LIGHT) +
  path('M-14 -2C-14 -12 -4 -17 4 -14C12 -12 16 -4 13 4C10 12 0 14 -6 11C-12 9 -14 4 -14 -2Z', petal) +
  path('M-7 -1C-7 -7 0 -10 5 -6C9 -2 7 4 2 5C-3 6 -7 4 -7 -1Z', DEEP) +
  stroke('M-31 2C-26 12 -18 16 -8 18M30 2C26 12 18 17 8 20M-10 -27C-16 -22 -20 -16 -22 -8', DEEP, 1.5);
