import { at, ellipse, path, stroke } from '../../svg';
import { BRIGHT, DEEP, LIGHT, SHADE } from '../brush';

const LOBE = 'M0 -2C-9 -8 -10 -20 -3 -32C-1 -27 1 -27 4 -31C10 -20 8 -8 0 -2Z';

/** A dried hibiscus calyx seen from above, 62 across: five curling lobes round the hollow where the pod sat. */
export const calyx = (red: string): string =>
  [0, 72, 144, 216, 288]
    .map((turn) => at(0, 0, path(LOBE, red) + stroke('M0 -10C-1 -16 0 -20 0 -25', LIGHT, 1.4), { turn }))
    .join('') +
  path('M0 -10C7 -9 11 -4 10 3C8 9 3 11 -2 10C-8 9 -11 3 -9 -3C-8 -7 -4 -10 0 -10Z', red) +
  path('M0 -6C4 -6 7 -2 6 2C5 6 1 7 -2 6C-5 5 -6 1 -5 -2C-4 -5 -2 -6 0 -6Z', DEEP);

/** A dried calyx lying on its side, 46 high, standing on y = 0: a ribbed cup whose lobes close upward. */
export const calyxSide = (red: string): string =>
  path(
    'M-6 0C-20 -4 -22 -18 -17 -27C-19 -34 -16 -42 -10 -46C-8 -40 -6 -36 -4 -33C-3 -40 0 -46 5 -48C7 -42 7 -36 8 -32C11 -37 15 -41 20 -41C20 -34 18 -28 17 -24C21 -14 16 -3 6 0Z',
    red,
  ) +
  path('M8 -32C11 -37 15 -41 20 -41C20 -34 18 -28 17 -24C21 -14 16 -3 6 0H0C10 -8 12 -22 8 -32Z', SHADE) +
  stroke('M-5 -3C-11 -10 -11 -20 -9 -30M1 -3C1 -12 1 -20 2 -30', LIGHT, 1.5);

/** A glass mug of a clear infusion, standing on y = 0, 84 high. */
export const infusionMug = (tea: string): string =>
  ellipse(4, 0, 30, 4.5, 'rgba(16,14,12,.2)') +
  stroke('M26 -62C48 -64 46 -24 22 -24', BRIGHT, 6) +
  path('M-29 -84H29L24 -3Q0 5 -24 -3Z', BRIGHT) +
  path('M-26.500 -68H26.500L22.500 -8Q0 -2 -22.500 -8Z', tea) +
  path('M12 -68H26.500L22.500 -8Q14 -5 6 -4.500Z', SHADE) +
  ellipse(0, -68, 26.5, 5, tea) +
  ellipse(0, -68, 26.5, 5, LIGHT) +
  stroke('M-20 -60L-17 -18', LIGHT, 4);
