import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

const POD =
  'M-36 0C-36 -13 -27 -18 -16 -17C-8 -16 -5 -10 1 -10C8 -10 12 -17 21 -17C31 -17 37 -9 36 1C35 11 28 17 18 17C10 17 6 11 0 11C-6 11 -10 18 -18 17C-29 16 -36 10 -36 0Z';

/** A peanut in its netted shell, 72 long, around its own middle. */
export const peanutPod = (shell: string): string =>
  path(POD, shell) +
  stroke(
    'M-33 -3C-20 -10 -8 -3 2 -3C14 -3 22 -10 34 -3M-32 6C-20 11 -8 4 2 4C14 4 22 11 32 7M-25 -14L-27 -7M-14 -15L-16 -7M12 -12L10 -5M23 -16L24 -7M-29 -3V5M-20 -5V7M-9 -4V4M14 -4V5M25 -5V7M-24 9L-22 15M-13 8L-12 15M17 9L18 15M27 9L27 13',
    DEEP,
    1.4,
  ) +
  path(
    'M-33 8C-20 14 -8 5 2 6C14 7 26 14 36 1C35 11 28 17 18 17C10 17 6 11 0 11C-6 11 -10 18 -18 17C-25 16 -30 13 -33 8Z',
    SHADE,
  ) +
  stroke('M-27 -11C-23 -14 -18 -14 -14 -13', LIGHT, 3);

/** Half of an opened shell with both its nuts in their skins, 72 long, around its own middle. */
export const peanutOpen = (shell: string, skin: string): string =>
  path(POD, shell) +
  path(
    'M-31 0C-31 -9 -24 -13 -16 -12C-9 -11 -6 -6 1 -6C8 -6 13 -12 21 -12C28 -12 32 -6 31 1C30 8 25 12 18 12C11 12 7 7 0 7C-7 7 -11 13 -18 12C-26 11 -31 7 -31 0Z',
    DEEP,
  ) +
  ellipse(-16, 0, 13, 10, skin) +
  ellipse(17, 0, 12.5, 10, skin) +
  path(
    'M-6 6C-10 9 -14 10.500 -18 10C-12 6 -8 0 -8 -8C-3 -4 -3 2 -6 6ZM26 7C23 9.500 19 10.500 15 10C21 6 25 0 24 -8C29 -5 30 2 26 7Z',
    SHADE,
  ) +
  stroke('M-23 -4C-21 -6 -18 -7 -15 -7M10 -4C12 -6 15 -7 18 -7', LIGHT, 2.4);
