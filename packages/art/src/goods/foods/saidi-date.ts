import { ellipse, path, stroke } from '../../svg';
import { SHADE } from '../brush';

/** A long half-dry date, 58 long, lying, with the yellow collar at its stem end on the left. */
export const saidiDate = (skin: string, collar: string, stem: string): string =>
  path('M-24 -8C-10 -13 12 -12 22 -7C30 -3 31 3 23 6C10 12 -12 12 -24 8C-28 3 -28 -3 -24 -8Z', skin) +
  path(
    'M-24 -8C-21 -9.500 -17 -10.400 -13 -10.900C-10 -4 -10 4 -13 10.600C-17 10.300 -21 9.200 -24 8C-28 3 -28 -3 -24 -8Z',
    collar,
  ) +
  path('M-25 6C-8 9 16 6 28 -2C29 2 27 4.500 23 6C10 12 -12 12 -24 8Z', SHADE) +
  stroke('M-4 -2C4 -4 8 0 14 -2M4 4C10 3 14 5 20 2M14 -7C18 -6 20 -5 23 -3', SHADE, 1.8) +
  ellipse(2, -7.5, 11, 2.2, 'rgba(255,255,255,.38)', 2) +
  ellipse(-26, 0, 3, 4.6, stem);
