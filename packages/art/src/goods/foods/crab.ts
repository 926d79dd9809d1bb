import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A cooked crab's claw, 100 long, its wrist at the origin, its pincers up. */
export const crabClaw = (shell: string): string =>
  path('M-10 14C-14 6 -12 -2 -6 -6H8C14 0 14 8 10 16C4 20 -6 19 -10 14Z', shell) +
  path('M2 19C8 14 10 4 6 -6H8C14 0 14 8 10 16C8 18 5 19 2 19Z', SHADE) +
  path('M24 -34C34 -42 38 -56 32 -76C24 -72 15 -62 14 -48L9 -44L4 -30L14 -22Z', shell) +
  path('M24 -34C34 -42 38 -56 32 -76C31 -62 28 -48 16 -38L14 -22Z', SHADE) +
  path(
    'M-8 -2C-28 -10 -34 -32 -28 -50C-22 -72 -6 -86 16 -90C12 -82 6 -74 4 -66L0 -62L3 -57L-1 -52L6 -46C10 -42 22 -38 24 -30C22 -14 18 -4 8 0Z',
    shell,
  ) +
  path('M-8 -2C8 -14 8 -34 -2 -50L6 -46C10 -42 22 -38 24 -30C22 -14 18 -4 8 0Z', SHADE) +
  stroke('M-1 -50C4 -44 14 -40 20 -36', DEEP, 2) +
  stroke('M-22 -40C-20 -54 -12 -66 0 -73', LIGHT, 4) +
  ellipse(-12, -24, 2.4, 1.8, DEEP) +
  ellipse(-4, -34, 1.8, 1.4, DEEP) +
  ellipse(-16, -34, 1.6, 1.3, DEEP);
