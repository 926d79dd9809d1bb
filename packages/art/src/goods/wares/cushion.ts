import { at, circle, path, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact, stamps } from '../parts';

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

/** A cushion embroidered in suzani: one great rosette, four small ones, vines between; bordered with cloth. */
export function suzaniCushion(
  b: Brush,
  o: { linen: string; red: string; blue: string; gold: string },
): string {
  const bloom = (petals: number): string =>
    circle(0, 0, 44, o.blue) +
    circle(0, 0, 40, o.linen) +
    ring(petals, path('M0 -11C-9 -19 -9 -32 0 -38C9 -32 9 -19 0 -11Z', o.red)) +
    circle(0, 0, 15, o.blue) +
    circle(0, 0, 10, o.gold) +
    circle(0, 0, 5, o.red);
  const { defs, stamp } = stamps(b, 'stitch', [
    ring(6, path('M0 -4C-8 -8 -8 -17 0 -20C8 -17 8 -8 0 -4Z', o.red)) +
      circle(0, 0, 7, o.gold) +
      circle(0, 0, 3.4, o.blue),
    path('M0 0C-9 -7 -8 -16 0 -23C8 -16 9 -7 0 0Z', o.blue),
  ]);
  const corners = [
    [74, 80],
    [166, 80],
    [74, 172],
    [166, 172],
  ];
  const leaves = [
    [120, 76, 68],
    [120, 76, -68],
    [120, 176, 112],
    [120, 176, -112],
    [70, 126, 24],
    [70, 126, 156],
    [170, 126, -24],
    [170, 126, -156],
  ];
  return (
    contact(82) +
    path(SHAPE, b.cloth) +
    path('M50 62Q120 74 190 62Q179 124 190 189Q120 178 50 189Q61 124 50 62Z', o.linen) +
    defs +
    leaves.map(([x = 0, y = 0, turn]) => at(x, y, stamp(1), { turn })).join('') +
    corners.map(([x = 0, y = 0]) => at(x, y, stamp(0))).join('') +
    at(120, 126, bloom(10), { scale: 0.9 }) +
    path(FACET, SHADE)
  );
}
