import { at, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A cured vanilla pod standing on y = 0, `height` high, hooked at its top. */
export const standingPod = (pod: string, height: number): string =>
  stroke(`M0 -3C-2 ${-height * 0.4} 2 ${-height * 0.7} 0 ${4 - height}q-.5 -3.500 -3.500 -4`, pod, 5) +
  stroke(`M-.8 -8C-3 ${-height * 0.4} 1 ${-height * 0.7} -.8 ${10 - height}`, LIGHT, 1.2);

/** A cured vanilla pod lying, 112 long, its hooked end to the left, around its own middle. */
export const lyingPod = (pod: string): string =>
  stroke('M-50 -9C-56 -10 -58 -4 -53 -1C-30 8 20 6 56 -7', pod, 7.5) +
  stroke('M-44 -1C-20 5 18 4 48 -6', LIGHT, 1.8) +
  stroke('M-34 4C-14 7 10 6 32 2', DEEP, 1.4);

/** A vanilla orchid, 76 across, its rolled lip hanging forward; around its own middle. */
export const vanillaFlower = (petal: string, lip: string): string => {
  const blade =
    path('M0 -3C-9 -10 -11 -28 0 -40C11 -28 9 -10 0 -3Z', petal) +
    path('M0 -3C9 -10 11 -28 0 -40Z', SHADE) +
    stroke('M0 -10V-31', SHADE, 1.4);
  return (
    [-128, 128, -62, 62, 0].map((turn) => at(0, 0, blade, { turn })).join('') +
    path(
      'M-9 -9C-12 4 -16 10 -15 20C-11 18 -9 24 -5 21C-3 26 3 26 5 21C9 24 11 18 15 20C16 10 12 4 9 -9Z',
      lip,
    ) +
    path('M2 -9H9C12 4 16 10 15 20C11 18 9 24 5 21C8 10 6 0 2 -9Z', SHADE) +
    ellipse(0, -8, 9, 6, petal) +
    ellipse(0, -7, 5.5, 3.4, DEEP)
  );
};
