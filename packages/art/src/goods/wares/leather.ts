import { circle, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A structured handbag; a scarf of the pavilion's cloth is knotted to its handle. */
export const handbag = (b: Brush, o: { hide: string; flap: string; metal: string }): string =>
  contact(84) +
  stroke('M82 96C82 26 158 26 158 96', o.flap, 10) +
  path('M50 92H190L206 196Q206 204 196 204H44Q34 204 34 196Z', o.hide) +
  path('M172 92H190L206 196Q206 204 196 204H180Z', SHADE) +
  path('M50 92H190C196 130 186 152 164 154H76C54 152 44 130 50 92Z', o.flap) +
  `<path d="M55 98H185C190 128 182 146 162 148H78C58 146 50 128 55 98Z" fill="none" stroke="${LIGHT}" stroke-width="2" stroke-dasharray="5 4"/>` +
  path('M168 92H190C196 130 186 152 164 154H150C172 148 176 122 168 92Z', SHADE) +
  rect(106, 140, 28, 24, o.metal, 3) +
  circle(120, 152, 5, DEEP) +
  rect(74, 86, 16, 16, o.metal, 3) +
  rect(150, 86, 16, 16, o.metal, 3) +
  path('M44 188L42 200H198L196 188Z', SHADE) +
  path(
    'M84 74C74 68 70 58 76 54C84 52 92 62 92 70L104 78C114 96 112 124 102 138L86 126L70 134C80 116 84 96 80 84Z',
    b.cloth,
  ) +
  path('M92 70L104 78C114 96 112 124 102 138L94 132C102 112 100 88 88 78Z', SHADE) +
  circle(86, 73, 9, b.ink) +
  path('M52 108L42 190H50L60 150C54 140 52 124 52 108Z', LIGHT);
