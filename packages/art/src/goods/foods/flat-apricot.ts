import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A whole dried apricot pressed flat between the palms, 46 wide: wrinkled, slit at the stem end where the stone came out. */
export const flatApricot = (skin: string): string =>
  path(
    'M-23 1C-23 -8 -17 -12 -10 -13C-4 -16 6 -14 11 -13C18 -12 24 -7 23 1C24 8 17 13 9 13C3 16 -6 14 -10 13C-18 13 -24 8 -23 1Z',
    skin,
  ) +
  path('M11 -13C18 -12 24 -7 23 1C24 8 17 13 9 13C3 16 -6 14 -10 13C6 11 18 2 11 -13Z', SHADE) +
  stroke(
    'M-17 -3C-12 -8 -8 -4 -3 -8M-15 6C-9 2 -5 7 1 4M5 -8C9 -9 11 -6 15 -7M4 9C8 6 12 8 16 4',
    SHADE,
    2.2,
  ) +
  path('M-3 -2C0 -5 7 -4 9 -1C6 2 0 2 -3 -2Z', DEEP) +
  ellipse(-10, -9, 6, 1.8, LIGHT, -16);

/** An apricot stone, 28 long, pointed, with its keel. */
export const apricotStone = (shell: string): string =>
  path('M-14 1C-12 -7 -4 -10 4 -8C10 -6 13 -2 15 1C12 6 6 9 -1 9C-8 9 -13 6 -14 1Z', shell) +
  path('M-14 1C-6 3 6 4 15 1C12 6 6 9 -1 9C-8 9 -13 6 -14 1Z', SHADE) +
  stroke('M-12 2C-4 4 6 4 13 1.500', DEEP, 1.4) +
  ellipse(-3, -4.5, 5, 1.4, LIGHT, -8);
