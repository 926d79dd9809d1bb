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
  path('M-24 -1C-26 -15 -16 -26 0 -26C16 -26 26 -15 24 -1C16 2 -16 2 -24 -1Z', 'rgba(255,255,255,.4)') +
  path('M-14 -7C-15 -14 -8 -19 0 -19C8 -19 15 -14 14 -7C9 -4 -9 -4 -14 -7Z', filling) +
  stroke('M-7 -14C-4 -16 -1 -16 2 -16', LIGHT, 2) +
  stroke('M-19 -6V-5M-16 -15L-15 -14M18 -8V-7M15 -16L14 -15M0 -23V-22M-9 -1H-8M8 -1H9', DEEP, 1.6);
