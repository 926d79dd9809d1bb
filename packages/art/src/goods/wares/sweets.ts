import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

const DOME = 'M-27 0C-30 -18 -18 -30 0 -30C18 -30 30 -18 27 0C20 4 -20 4 -27 0Z';

/** A moulded, domed biscuit standing on y = 0, 56 wide. */
export const mouldedBiscuit = (dough: string): string =>
  path(DOME, dough) +
  stroke(
    'M-20 -3C-20 -14 -14 -22 -8 -27M-8 -2C-8 -12 -5 -22 -2 -29M7 -2C7 -12 5 -22 2 -29M20 -3C20 -14 14 -22 8 -27',
    DEEP,
    2,
  ) +
  path('M10 -28C22 -24 29 -14 27 0C24 2 18 2.500 12 3C22 -8 20 -20 10 -28Z', SHADE) +
  ellipse(-15, -18, 2.4, 6, LIGHT, 36);

/** The same biscuit broken open on its date filling. */
export const openBiscuit = (dough: string, filling: string): string =>
  path(DOME, dough) +
  path('M-19 -4C-20 -16 -12 -23 0 -23C12 -23 20 -16 19 -4C12 -1 -12 -1 -19 -4Z', filling) +
  path('M-12 -8C-6 -12 -2 -6 4 -10C8 -13 12 -10 14 -8C8 -3 -6 -2 -12 -8Z', DEEP) +
  stroke('M-13 -14C-10 -18 -6 -20 -2 -20', LIGHT, 2.4);
