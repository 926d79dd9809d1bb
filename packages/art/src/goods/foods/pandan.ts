import { path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';

/** A fan of pandan blades standing on y = 0, 150 high. */
export const pandan = (green: string): string =>
  path('M-7 0C-16 -50 -34 -90 -50 -112C-20 -88 0 -44 3 0Z', green) +
  path('M-2 0C4 -48 26 -90 46 -104C30 -76 14 -40 9 0Z', green) +
  path('M-2 0C4 -48 26 -90 46 -104C24 -80 8 -44 3 0Z', SHADE) +
  path('M-7 0C-12 -60 -8 -112 4 -150C14 -112 14 -60 8 0Z', green) +
  path('M1 0C2 -60 2 -112 4 -150C14 -112 14 -60 8 0Z', SHADE) +
  stroke('M-3 -12C-6 -60 -4 -100 2 -130M-8 -24C-16 -60 -28 -84 -38 -98', LIGHT, 1.8);
