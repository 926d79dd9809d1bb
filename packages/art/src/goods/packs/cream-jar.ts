import { ellipse, path, rect } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A low jar of face cream with a turned wooden lid leaning on it; the cream shows at the rim. */
export const creamJar = (b: Brush, o: { glass: string; lid: string; cream: string }): string =>
  contact(66) +
  path('M56 130H184V188Q184 204 168 204H72Q56 204 56 188Z', o.glass) +
  rect(56, 146, 128, 42, b.cloth) +
  ellipse(120, 167, 25, 24, PAPER) +
  arch(120, 178, 13, b.ink) +
  ellipse(120, 130, 64, 14, o.glass) +
  ellipse(120, 130, 57, 11, o.cream) +
  path('M88 128C92 116 108 112 118 118C128 110 146 116 148 126C140 134 98 136 88 128Z', o.cream) +
  path('M118 118C128 110 146 116 148 126C144 130 134 132 124 132C130 126 128 120 118 118Z', SHADE) +
  path('M160 140C176 137 184 134 184 130V188Q184 204 168 204H156Z', SHADE) +
  path('M63 138l8 3v58q-8 -2 -8 -10z', LIGHT) +
  `<g transform="translate(196 160) rotate(-66)">${ellipse(0, 6, 46, 13, o.lid)}${path('M-46 -6H46V6H-46Z', o.lid)}${path('M20 -6H46V6C46 12 34 17 20 18Z', SHADE)}${ellipse(0, -6, 46, 13, o.lid)}${ellipse(0, -6, 34, 9, LIGHT)}</g>`;
