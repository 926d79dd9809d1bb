import { path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A quill of penne, 46 long, around its own middle. */
export const penne = (dough: string): string =>
  path('M-24 9L-14 -9H24L14 9Z', dough) +
  path('M-21 3L-24 9H14L17 3Z', SHADE) +
  stroke('M-15 -4H20M-18 1H17', SHADE, 1.5) +
  path('M24 -9L14 9C10 5 12 -5 24 -9Z', DEEP) +
  stroke('M-12 -7H16', LIGHT, 2);

/** A hank of flat noodles standing on y = 0: strands that turn back in loops, 104 wide, 130 high. */
export function noodleHank(rice: string): string {
  const loops = [-44, -22, 0, 22, 44];
  return (
    loops
      .map((x) => path(`M${x - 12} 0V-112C${x - 12} -134 ${x + 12} -134 ${x + 12} -112V0Z`, rice))
      .join('') +
    stroke(
      'M-52 0V-112M-48 0V-116M-40 0V-116M-30 0V-112M-26 0V-116M-18 0V-116M-8 0V-112M-4 0V-116M4 0V-116M14 0V-112M18 0V-116M26 0V-116M36 0V-112M40 0V-116M48 0V-116',
      SHADE,
      2,
    ) +
    loops.map((x) => stroke(`M${x - 5} -112C${x - 5} -121 ${x + 5} -121 ${x + 5} -112`, SHADE, 2)).join('')
  );
}

/** A nest of noodles lying on y = 0, 70 wide. */
export const noodleNest = (rice: string): string =>
  path('M-36 -10C-36 -28 -18 -34 0 -34C18 -34 36 -28 36 -10C36 -2 20 0 0 0C-20 0 -36 -2 -36 -10Z', rice) +
  stroke(
    'M-30 -10C-26 -26 24 -30 30 -12M-26 -6C-14 -18 20 -20 26 -6M-20 -22C-4 -30 14 -28 22 -20M-16 -4C-6 -10 8 -10 16 -4M-33 -14C-24 -4 10 -2 32 -10',
    SHADE,
    2.2,
  ) +
  stroke('M-26 -18C-16 -28 0 -31 10 -30', LIGHT, 2.6);
