import { at, ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact, stamps } from '../parts';

/** The domed lid of a can with its ring pull, 48 wide, its rim on y = 0. */
const canLid = (metal: string): string =>
  ellipse(0, 0, 24, 6.5, metal) +
  ellipse(0, 0.5, 20.5, 4.8, SHADE) +
  ellipse(-1, 0.8, 8.5, 2.4, metal) +
  ellipse(2.5, 1, 3.4, 1, DEEP);

/** A beer can standing on y = 0, 56 wide, 104 high: bare neck and foot, a band of cloth round its belly. */
export const drinkCan = (b: Brush, o: { body: string; metal: string }): string =>
  ellipse(5, 0, 28, 5, 'rgba(16,14,12,.2)') +
  path('M-24 -104H24L28 -92V-8L23 0Q0 5 -23 0L-28 -8V-92Z', o.body) +
  path('M-24 -104H24L28 -92Q0 -85 -28 -92ZM-28 -8L-23 0Q0 5 23 0L28 -8Q0 -2 -28 -8Z', o.metal) +
  path('M-28 -66Q0 -59 28 -66V-22Q0 -15 -28 -22Z', b.cloth) +
  ellipse(0, -43, 15, 16, PAPER) +
  arch(0, -35, 9, b.ink) +
  at(0, -104, canLid(o.metal)) +
  path('M13 -98Q21 -99 25 -101L28 -92V-8L23 0Q18 2 12 2.500Z', SHADE) +
  path('M-22 -88l6 1.500V-1l-5 -1.500z', LIGHT);

/** An open case of cans in four rows of six; of the front row the shoulders show. */
export function beerCase(b: Brush, o: { card: string; body: string; metal: string }): string {
  const top =
    path('M-12 20V5Q-12 0 -9 -1H9Q12 0 12 5V20Z', o.body) +
    path('M-12 5Q-12 0 -9 -1H9Q12 0 12 5Q0 8 -12 5Z', o.metal) +
    path('M6 4H12V20H6Z', SHADE) +
    at(0, -1, canLid(o.metal), { scale: 0.42 });
  const { defs, stamp } = stamps(b, 'can', [top]);
  const row = (y: number, half: number): string =>
    [-5, -3, -1, 1, 3, 5].map((i) => at(91 + (i * half) / 5, y, stamp(0), { scale: half / 62 })).join('');
  return (
    contact(78, 94, 205) +
    defs +
    path('M26 96H156L172 132H10Z', DEEP) +
    path('M26 90H156L158 100H24Z', o.card) +
    row(100, 56) +
    row(109, 59) +
    row(119, 62) +
    row(130, 65) +
    path('M12 134L26 90H20L6 134ZM170 134L156 90H162L176 134Z', o.card) +
    path('M170 134L156 90H162L176 134Z', SHADE) +
    rect(6, 134, 170, 70, o.card) +
    rect(6, 146, 170, 44, b.cloth) +
    path('M68 140H114V184L91 196L68 184Z', PAPER) +
    arch(91, 178, 20, b.ink) +
    path('M152 134H176V204H152Z', SHADE) +
    path('M12 134h7v70h-7z', LIGHT) +
    stroke('M6 135H176', SHADE, 2)
  );
}
