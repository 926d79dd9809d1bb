import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A wooden bowl standing on y = 0, 104 wide; what it holds is drawn by the caller and rises above y = -46. */
export const woodenBowl = (wood: string, heap: string): string =>
  ellipse(5, 0, 42, 6, 'rgba(16,14,12,.2)') +
  ellipse(0, -50, 52, 8, wood) +
  ellipse(0, -49, 46, 6, DEEP) +
  heap +
  path('M-52 -50Q0 -38 52 -50C52 -24 38 -6 24 0H-24C-38 -6 -52 -24 -52 -50Z', wood) +
  stroke('M-48 -30C-24 -22 24 -22 48 -30M-38 -14C-20 -8 20 -8 38 -14', SHADE, 2) +
  path('M30 -46.500L52 -50C52 -24 38 -6 24 0H8C24 -10 32 -28 30 -46.500Z', SHADE) +
  stroke('M-45 -40C-43 -26 -37 -16 -30 -9', LIGHT, 4);
