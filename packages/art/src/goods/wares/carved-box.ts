import { path, poly, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** Corners of a star with eight points. */
const star = (x: number, y: number, r: number, inner: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 16 }, (_, i): readonly [number, number] => {
    const a = (i / 16) * Math.PI * 2;
    const far = i % 2 ? r * inner : r;
    return [x + Math.cos(a) * far, y + Math.sin(a) * far];
  });

const lozenges = (from: number, to: number, y: number, step: number, rise: number): string => {
  let d = '';
  for (let x = from + step / 2; x < to; x += step)
    d += `M${(x - step / 2 + 1.4).toFixed(1)} ${y}l${(step / 2 - 1.4).toFixed(1)} ${-rise}l${(step / 2 - 1.4).toFixed(1)} ${rise}l${(1.4 - step / 2).toFixed(1)} ${rise}z`;
  return d;
};

/** A lidded wooden box carved with an eight-pointed star in a border of lozenges, standing on a runner of the cloth. */
export const carvedBox = (b: Brush, o: { wood: string; dark: string; pale: string; brass: string }): string =>
  contact(104, 120, 206) +
  path('M28 190H212L230 208H10Z', b.cloth) +
  path('M34 194H210L214 200H34Z', DEEP) +
  rect(44, 190, 22, 10, o.dark) +
  rect(174, 190, 22, 10, o.dark) +
  rect(36, 106, 168, 88, o.wood) +
  path('M30 86L46 68H194L210 86Z', o.pale) +
  stroke('M56 76H150M80 81H184', SHADE, 1.6) +
  rect(28, 86, 184, 24, o.wood, 3) +
  path(lozenges(36, 204, 98, 14, 7), o.dark) +
  path('M28 107H212Q212 110 209 110H31Q28 110 28 107Z', DEEP) +
  path('M36 110H204V114H36Z', SHADE) +
  path(lozenges(42, 198, 185, 12, 5.5), o.dark) +
  rect(44, 120, 152, 56, o.dark, 2) +
  rect(48, 124, 144, 48, o.wood, 1) +
  [70, 170].map((x) => poly(star(x, 148, 18, 0.72), o.dark) + poly(star(x, 148, 8, 0.72), o.wood)).join('') +
  poly(star(120, 148, 36, 0.76), o.dark) +
  poly(star(120, 148, 29, 0.76), o.pale) +
  poly(star(120, 148, 20, 0.6), o.dark) +
  poly(star(120, 148, 8, 0.76), o.pale) +
  rect(112, 100, 16, 20, o.brass, 3) +
  path('M120 108a3 3 0 0 1 1.500 5.500V117H118.500V113.500A3 3 0 0 1 120 108Z', DEEP) +
  path('M184 86H209Q212 86 212 89V107Q212 110 209 110H204V194H184Z', SHADE) +
  path('M32 88h6v18h-6zM39 114h5v78h-5z', LIGHT);
