import { circle, path, rect, stroke } from '../../svg';
import { BRIGHT, type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A small square flacon of perfume oil, the glass stick of its cut stopper reaching down into the oil. */
export const scentFlacon = (b: Brush, o: { glass: string; oil: string; gold: string }): string =>
  contact(50) +
  path('M120 34L142 46L146 66L132 84H108L94 66L98 46Z', o.glass) +
  path('M120 34L142 46L120 56L98 46Z', BRIGHT) +
  path('M120 56L142 46L146 66L132 84H120Z', SHADE) +
  path('M98 46L120 56V84H108L94 66Z', LIGHT) +
  path('M74 116Q74 106 84 106H156Q166 106 166 116V194Q166 204 156 204H84Q74 204 74 194Z', o.glass) +
  path('M84 122H156V188Q156 194 150 194H90Q84 194 84 188Z', o.oil) +
  rect(116, 96, 8, 60, o.glass, 4) +
  stroke('M118.500 126V150', BRIGHT, 2) +
  rect(84, 120, 72, 5, LIGHT) +
  rect(74, 150, 92, 38, b.cloth) +
  path('M104 146H136V192H104Z', PAPER) +
  arch(120, 178, 14, b.ink) +
  rect(110, 183, 20, 2.5, 'rgba(20,16,12,.86)') +
  rect(100, 84, 40, 10, o.gold, 3) +
  rect(104, 94, 32, 14, o.gold) +
  path('M104 94H136V97H104Z', SHADE) +
  path('M128 84H137Q140 84 140 87V94H136V108H156Q166 106 166 116V194Q166 204 156 204H148V106H128Z', SHADE) +
  path('M78 116h4v78h-4z', LIGHT) +
  circle(106, 89, 1.8, BRIGHT);
