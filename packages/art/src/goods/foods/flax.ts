import { at, circle, path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';

/** An open flax flower, 36 across, around its own middle. */
const bloom = (petal: string, heart: string): string =>
  [0, 72, 144, 216, 288]
    .map((turn) =>
      at(
        0,
        0,
        path('M0 -1C-12 -6 -12 -18 -5 -19Q0 -16 5 -19C12 -18 12 -6 0 -1Z', petal) +
          stroke('M0 -6V-14', SHADE, 1.4),
        { turn },
      ),
    )
    .join('') + circle(0, 0, 3.6, heart);

/** A flax sprig standing on y = 0, 124 high: thin stalks, narrow leaves, two blue flowers, a bud and a seed boll. */
export const flaxSprig = (petal: string, heart: string, green: string): string => {
  const leaves = [16, 32, 48, 64, 80]
    .map((y, i) => {
      const side = i % 2 ? 1 : -1;
      return `M${side} ${-y}q${side * 4} -12 ${side * 13} -17q${-side * 1} 12 ${-side * 13} 17z`;
    })
    .join('');
  return (
    stroke('M0 0C-2 -36 2 -70 -2 -104M0 -52C10 -66 20 -74 26 -86M0 -66C-10 -76 -18 -82 -24 -84', green, 2.8) +
    path(leaves, green) +
    path('M-24 -82C-32 -86 -32 -96 -24 -101C-16 -96 -16 -86 -24 -82Z', green) +
    stroke('M-24 -84V-98', LIGHT, 1.6) +
    at(28, -88, bloom(petal, heart), { turn: 14, scale: 0.8 }) +
    at(-3, -110, bloom(petal, heart), { turn: -8 })
  );
};
