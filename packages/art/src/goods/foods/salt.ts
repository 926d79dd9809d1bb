import { path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';

/** A flake of sea salt: a small hollow pyramid, 26 wide, standing on y = 0. */
export const saltFlake = (white: string): string =>
  path('M-13 0L-2 -17L13 -1L2 4Z', white) +
  path('M-2 -17L13 -1L2 4Z', SHADE) +
  stroke('M-8 -1L-2 -10M6 -1L0 -9', LIGHT, 1.4) +
  stroke('M-2 -17L2 4', 'rgba(20,16,12,.12)', 1.2);
