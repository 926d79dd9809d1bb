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

/** A bowl of noodles standing on y = 0, 84 wide; the bowl takes any fill. */
export const noodleBowl = (rice: string, bowl: string, foot: string): string =>
  path('M-38 -44C-40 -66 -18 -76 0 -74C20 -76 40 -66 38 -44Z', rice) +
  stroke(
    'M-32 -46C-34 -66 -10 -70 2 -62M-22 -46C-22 -58 -4 -60 2 -50M-10 -72C6 -72 26 -66 26 -46M8 -64C18 -62 18 -52 14 -46M-8 -46C-6 -54 4 -54 6 -46M34 -46C34 -56 30 -64 22 -68',
    SHADE,
    2.4,
  ) +
  path('M-42 -46H42C42 -22 28 -8 16 -4V0H-16V-4C-28 -8 -42 -22 -42 -46Z', bowl) +
  path('M-44 -50H44V-43H-44Z', foot) +
  path('M-18 -4H18V0H-18Z', foot) +
  path('M26 -50H44V-43H42C42 -22 28 -8 16 -4H18V0H6C22 -12 28 -28 26 -50Z', SHADE);
