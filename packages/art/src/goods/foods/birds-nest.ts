import { path, stroke } from '../../svg';
import { DEEP, SHADE } from '../brush';

/** An edible nest, half a cup of matted strands, its far wall ragged, 100 wide, 68 high, standing on y = 0. */
export const birdsNest = (strand: string, gleam: string): string =>
  path(
    'M-47 -48C-48 -58 -40 -63 -33 -61C-28 -68 -18 -63 -12 -67C-4 -70 4 -64 12 -67C19 -69 25 -62 32 -63C40 -64 48 -56 47 -48C28 -34 -28 -34 -47 -48Z',
    strand,
  ) +
  path('M-40 -48C-34 -56 34 -56 40 -48C26 -36 -26 -36 -40 -48Z', DEEP) +
  stroke('M-38 -56Q-20 -62 -2 -59M6 -61Q24 -62 36 -55M-22 -64Q-8 -60 8 -63', SHADE, 1.6) +
  path(
    'M-50 -50C-42 -46 -38 -38 -28 -40C-18 -36 -8 -39 2 -37C12 -40 20 -36 28 -40C38 -38 42 -46 50 -50C53 -32 46 -20 41 -14C34 -6 26 1 12 0C4 3 -6 0 -14 1C-26 0 -36 -6 -42 -14C-47 -20 -53 -32 -50 -50Z',
    strand,
  ) +
  stroke('M-47 -24l-6 3M-37 -9l-6 5M28 -5l6 4M46 -24l6 4M-49 -48l-5 -5M49 -48l5 -4', strand, 2) +
  stroke(
    'M-47 -40Q-22 -16 18 -20M-43 -28Q-10 -4 34 -22M-34 -15Q-6 0 26 -9M-30 -34Q2 -22 42 -38M-14 -8Q12 -2 40 -24M-48 -46Q-30 -32 -8 -30M6 -32Q28 -28 47 -44M-22 -4Q0 2 20 -3',
    SHADE,
    1.7,
  ) +
  stroke(
    'M-46 -34Q-18 -10 22 -14M-40 -21Q-12 0 20 -5M-38 -39Q-6 -26 32 -34M-6 -24Q22 -18 45 -34M-26 -10Q-4 -2 12 -6',
    gleam,
    2,
  ) +
  path('M28 -40C38 -38 42 -46 50 -50C53 -32 46 -20 41 -14C34 -6 26 1 12 0C26 -10 32 -24 28 -40Z', SHADE);
