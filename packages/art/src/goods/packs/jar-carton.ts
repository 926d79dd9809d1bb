import { path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A small six-sided jar under a metal lid, 44 wide and 64 high, standing on y = 0. */
export const smallJar = (o: { drink: string; lid: string }): string =>
  path('M-17 -52H17L22 -44V-6Q22 0 16 0H-16Q-22 0 -22 -6V-44Z', o.drink) +
  stroke(
    'M-14 -14C-6 -22 4 -8 13 -16M-13 -24C-4 -31 6 -19 14 -27M-10 -36C-2 -31 5 -40 12 -34',
    'rgba(255,255,255,.8)',
    2.4,
  ) +
  rect(-19, -64, 38, 14, o.lid, 3) +
  path('M-19 -54H19V-53Q19 -50 16 -50H-16Q-19 -50 -19 -53Z', SHADE) +
  path('M10 -64H16Q19 -64 19 -61V-50H17L22 -44V-6Q22 0 16 0H10Z', SHADE) +
  path('M-18 -42h5v38h-5z', LIGHT);

/** A flat carton printed all over with the cloth; what its window shows is drawn by the caller, feet on y = 192, x 42–170. */
export function jarCarton(b: Brush, o: { card: string }, seen: string): string {
  const clip = b.id('window');
  return (
    contact(92, 112) +
    path('M22 92L38 76H208L190 92Z', o.card) +
    path('M190 92L208 76V190L190 204Z', o.card) +
    rect(22, 92, 168, 112, b.cloth) +
    `<clipPath id="${clip}"><path d="M40 192V134Q40 124 50 124H162Q172 124 172 134V192Z"/></clipPath>` +
    path('M36 196V134Q36 120 50 120H162Q176 120 176 134V196Z', o.card) +
    `<g clip-path="url(#${clip})">${rect(36, 120, 140, 76, DEEP)}${seen}</g>` +
    path('M84 84H128V118L106 130L84 118Z', PAPER) +
    arch(106, 116, 19, b.ink) +
    path('M190 92L208 76V190L190 204Z', DEEP) +
    path('M28 92h6v112h-6z', LIGHT)
  );
}
