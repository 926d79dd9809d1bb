import { ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A perfume flacon with thick glass and a bulb to press. */
export const flacon = (b: Brush, o: { glass: string; scent: string; gold: string }): string =>
  contact(52) +
  stroke('M136 70C158 62 168 76 178 92', o.gold, 5) +
  ellipse(188, 112, 18, 23, b.ink) +
  path('M194 91C210 100 212 124 194 134C204 122 204 104 194 91Z', SHADE) +
  path('M182 133H194L198 162H178Z', o.gold) +
  stroke('M184 140V160M192 140V160', DEEP, 1.5) +
  path('M76 106Q76 98 84 98H156Q164 98 164 106V196Q164 204 156 204H84Q76 204 76 196Z', o.glass) +
  path('M86 112Q86 108 90 108H150Q154 108 154 112V188Q154 192 150 192H90Q86 192 86 188Z', o.scent) +
  rect(86, 108, 68, 12, LIGHT) +
  rect(86, 134, 68, 44, b.cloth) +
  rect(100, 130, 40, 52, PAPER) +
  arch(120, 164, 14, b.ink) +
  rect(110, 170, 20, 2.5, 'rgba(20,16,12,.86)') +
  rect(106, 86, 28, 14, o.gold) +
  path('M104 90H136V93H104ZM104 64H136V67H104Z', DEEP) +
  rect(98, 44, 44, 14, o.gold, 3) +
  path('M104 58H136V88H104Z', o.gold) +
  path('M126 44H142V58H136V88H134V98H156Q164 98 164 106V196Q164 204 156 204H146V98H126Z', SHADE) +
  path('M80 108h4v88h-4z', LIGHT);
