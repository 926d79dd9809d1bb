import { ellipse, path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A tall glass tube stopped with cork; what stands in it is drawn by the caller within x 98–142, y 56–198. */
export const glassTube = (b: Brush, o: { glass: string; cork: string }, inside: string): string =>
  contact(38) +
  path('M92 44H148V186Q148 204 130 204H110Q92 204 92 186Z', o.glass) +
  inside +
  path('M97 20H143L140 50H100Z', o.cork) +
  path('M130 20H143L140 50H130Z', SHADE) +
  stroke('M104 28h4M116 34h5M108 40h3', SHADE, 2.4) +
  rect(88, 42, 64, 8, o.glass, 4) +
  rect(92, 112, 56, 50, b.cloth) +
  ellipse(120, 137, 20, 20, PAPER) +
  arch(120, 146, 12, b.ink) +
  path('M136 42H148Q152 42 152 46Q152 50 148 50V186Q148 204 130 204C136 196 136 190 136 180Z', SHADE) +
  path('M97 54h6v142q-6 -4 -6 -14z', LIGHT);
