import { at, circle, path, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

const SHAPE = 'M36 46Q120 62 204 46Q190 124 204 204Q120 190 36 204Q50 124 36 46Z';
const FACET = 'M172 51.500Q188 49.500 204 46Q190 124 204 204Q188 201 168 199Q182 124 172 51.500Z';

const tassel = (x: number, y: number, turn: number, thread: string): string =>
  at(
    x,
    y,
    circle(0, 0, 5, thread) + path('M-5 2H5L8 24H-8Z', thread) + stroke('M-3 8V22M3 8V22', DEEP, 1.4),
    { turn },
  );

/** A cushion woven in the pavilion's cloth, tassels at its corners. */
export const wovenCushion = (b: Brush, o: { tassel: string }): string =>
  contact(82) +
  tassel(38, 48, 118, o.tassel) +
  tassel(202, 48, -118, o.tassel) +
  tassel(38, 198, 62, o.tassel) +
  tassel(202, 198, -62, o.tassel) +
  path(SHAPE, b.cloth) +
  path(FACET, SHADE) +
  path('M44 56Q54 124 44 194L54 191Q62 124 54 58Z', LIGHT);

const ring = (count: number, draw: string): string =>
  Array.from({ length: count }, (_, i) => `<g transform="rotate(${(i * 360) / count})">${draw}</g>`).join('');

/** A cushion embroidered in suzani: one great rosette, four small ones, vines between; piped in cloth. */
export function suzaniCushion(
  b: Brush,
  o: { linen: string; red: string; blue: string; gold: string },
): string {
  const rosette = (petals: number): string =>
    circle(0, 0, 46, o.blue) +
    circle(0, 0, 42, o.linen) +
    ring(petals, path('M0 -12C-9 -20 -9 -34 0 -40C9 -34 9 -20 0 -12Z', o.red)) +
    circle(0, 0, 15, o.blue) +
    circle(0, 0, 10, o.gold) +
    circle(0, 0, 5, o.red);
  const small =
    circle(0, 0, 18, o.red) + circle(0, 0, 12, o.linen) + circle(0, 0, 8.5, o.gold) + circle(0, 0, 4, o.blue);
  const leaf = path('M0 0C-9 -8 -8 -18 0 -25C8 -18 9 -8 0 0Z', o.blue);
  const corners = [
    [66, 74],
    [174, 74],
    [66, 176],
    [174, 176],
  ];
  const leaves = [
    [120, 74, 60],
    [120, 74, -60],
    [120, 178, 120],
    [120, 178, -120],
    [66, 126, 30],
    [66, 126, 150],
    [174, 126, -30],
    [174, 126, -150],
  ];
  return (
    contact(82) +
    `<path d="${SHAPE}" fill="${o.linen}" stroke="${b.cloth}" stroke-width="8" stroke-linejoin="round"/>` +
    leaves.map(([x = 0, y = 0, turn]) => at(x, y, leaf, { turn })).join('') +
    corners.map(([x = 0, y = 0]) => at(x, y, small)).join('') +
    at(120, 125, rosette(10)) +
    path(FACET, SHADE)
  );
}
