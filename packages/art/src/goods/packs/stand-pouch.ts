import { path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A stand-up pouch with no window: zip, cloth band, and on a paper round-topped label what the caller draws at (120, 158). */
export const standPouch = (b: Brush, o: { body: string; cap: string }, printed: string): string =>
  contact(60) +
  path('M70 44H170L179 196Q120 212 61 196Z', o.body) +
  path('M68.600 68H171.400L173.500 104H66.500Z', b.cloth) +
  rect(66, 34, 108, 18, o.cap, 2) +
  path('M66 46h108v3H66z', SHADE) +
  stroke('M69 58H171', SHADE, 2) +
  path('M86 180V138Q86 104 120 104T154 138V180Q120 190 86 180Z', PAPER) +
  arch(120, 132, 11, b.ink) +
  printed +
  stroke('M63 190Q120 206 177 190', SHADE, 2.4) +
  path('M156 34H174V52L170.500 52L179 196Q169 199 160 201Z', SHADE) +
  path('M76 52h7l-5 147-8-1.800z', LIGHT);
