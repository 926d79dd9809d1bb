import { circle, path, stroke } from '../../svg';
import { BRIGHT, type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A lapis pendant on its chain, shown on a jeweller's bust whose foot wears the cloth. */
export const pendant = (b: Brush, o: { bust: string; silver: string; lapis: string; gold: string }): string =>
  contact(58) +
  path('M70 184H170L176 204H64Z', b.cloth) +
  path('M160 184H170L176 204H158Z', SHADE) +
  path(
    'M96 24C100 44 96 60 76 72C52 84 40 108 52 136C62 160 78 176 84 186H156C162 176 178 160 188 136C200 108 188 84 164 72C144 60 140 44 144 24C130 34 110 34 96 24Z',
    o.bust,
  ) +
  path(
    'M144 24C140 44 144 60 164 72C188 84 200 108 188 136C178 160 162 176 156 186H140C160 160 172 120 152 84C140 64 138 44 138 28Z',
    SHADE,
  ) +
  `<path d="M94 44C90 78 106 98 120 106C134 98 150 78 146 44" fill="none" stroke="${o.silver}" stroke-width="3.600" stroke-dasharray="5 2.400"/>` +
  circle(120, 104, 6, o.silver) +
  path('M120 106C140 124 148 138 148 150A28 28 0 0 1 92 150C92 138 100 124 120 106Z', o.silver) +
  path('M120 115C136 129 142 140 142 150A22 22 0 0 1 98 150C98 140 104 129 120 115Z', o.lapis) +
  path('M126 121C137 132 142 141 142 150A22 22 0 0 1 118 172C136 166 138 142 126 121Z', SHADE) +
  path('M104 150C104 142 108 136 114 130C112 138 110 146 110 156C106 156 104 154 104 150Z', BRIGHT) +
  circle(122, 142, 2, o.gold) +
  circle(130, 154, 2.6, o.gold) +
  circle(116, 162, 2.2, o.gold) +
  circle(126, 164, 1.5, o.gold) +
  stroke('M62 116C62 100 70 90 82 82', LIGHT, 6);
