import { circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A gold kiwifruit, 50 long, smooth, with its beak at the right; around its own middle. */
export const kiwi = (skin: string): string =>
  path(
    'M-25 0C-25 -13 -14 -19 -1 -19C14 -19 24 -11 26 -2C29 -1 29 3 26 3C23 13 13 19 -1 19C-14 19 -25 13 -25 0Z',
    skin,
  ) +
  path('M10 -17C20 -14 25 -8 26 -2C29 -1 29 3 26 3C23 13 13 19 -3 19C14 13 18 -5 10 -17Z', SHADE) +
  ellipse(-10, -9, 8, 3.2, LIGHT, -22) +
  circle(-24, 0, 2.4, DEEP);

/** Half a gold kiwifruit facing the viewer, 60 across, around its own middle. */
export const kiwiHalf = (skin: string, flesh: string, core: string, seed: string): string =>
  ellipse(0, 0, 31, 28, skin) +
  ellipse(-0.5, -0.5, 28, 25, flesh) +
  Array.from(
    { length: 16 },
    (_, i) =>
      `<g transform="rotate(${i * 22.5})">${stroke('M0 -11V-21', 'rgba(255,255,255,.35)', 1.6)}${ellipse(2.6, -13.5, 1.3, 2.5, seed, 8)}</g>`,
  ).join('') +
  ellipse(0, 0, 9.5, 7.5, core);
