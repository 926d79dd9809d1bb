import { at, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact, stamps } from '../parts';

/** A drop with its tip curled over, 24 high, around its own middle: the figure of shawl borders. */
const drop = (dark: string, wool: string): string =>
  path('M8 -12C2 -12 -9 -4 -9 4C-9 9 -5 12 0 12C5 12 9 9 9 4C9 -2 3 -3 3 -7C3 -10 5 -12 8 -12Z', dark) +
  path('M-1 0C-4 1 -5 3 -5 5C-5 7 -3 8 -1 8C2 8 4 7 4 5C4 2 1 2 -1 0Z', wool);

/** A fine shawl folded in a square, its striped end and fringe in front, a strip of the cloth round it. */
export function foldedShawl(b: Brush, o: { wool: string; dark: string }): string {
  const { defs, stamp } = stamps(b, 'drop', [drop(o.dark, o.wool)]);
  const drops = [50, 74, 166, 190].map((x) => at(x, 150, stamp(0))).join('');
  let threads = '';
  for (let x = 38; x <= 200; x += 6.3) threads += `M${x.toFixed(1)} 182v${x % 4 < 2 ? 19 : 21}`;
  let knots = '';
  for (let x = 41; x <= 200; x += 12.6) knots += `M${x.toFixed(1)} 189h0`;
  return (
    contact(90) +
    stroke(threads, o.wool, 3.6) +
    stroke(knots, o.dark, 4.4) +
    path('M40 62C40 52 48 47 58 47H186C199 47 207 55 207 67V178Q207 184 200 184H40Z', o.wool) +
    path('M40 62C40 52 48 47 58 47H186C199 47 207 55 207 67V178Q207 184 200 184H40Z', SHADE) +
    path('M32 74C32 60 40 54 52 54H182C194 54 202 60 202 74V184H32Z', o.wool) +
    path('M32 90C80 98 150 98 202 88V93C150 103 80 103 32 95Z', SHADE) +
    stroke('M34 126H200M34 174H200', o.dark, 4) +
    stroke('M33 131.500H201M33 168.500H201', o.dark, 1.6) +
    stroke('M33 180H201', o.dark, 2.4) +
    defs +
    drops +
    path('M92 53H142V184H92Z', b.cloth) +
    path('M100 96H134V132L117 144L100 132Z', PAPER) +
    arch(117, 130, 20, b.ink) +
    rect(92, 53, 3, 131, DEEP) +
    path('M176 54H182C194 54 202 60 202 74V184H182V74C182 62 180 58 176 54Z', SHADE) +
    path('M39 70h7v112h-7z', LIGHT)
  );
}
