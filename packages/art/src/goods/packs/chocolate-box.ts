import { at, path, rect } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** An open box: its lid stands behind in cloth; the rows of pralines rise above y = 150 and are drawn by the caller. */
export const chocolateBox = (b: Brush, o: { card: string }, rows: string): string =>
  contact(88) +
  rect(44, 42, 152, 112, o.card, 3) +
  rect(50, 48, 140, 106, b.cloth) +
  path('M98 66H142V116L120 128L98 116Z', PAPER) +
  arch(120, 108, 22, b.ink) +
  path('M176 42H193Q196 42 196 45V154H176Z', SHADE) +
  path('M36 152H204V168H36Z', 'rgba(20,16,12,.4)') +
  rows +
  path('M32 160H208L202 204H38Z', o.card) +
  path('M35 182H205L203.500 192H36.500Z', b.cloth) +
  path('M186 160H208L202 204H180Z', SHADE) +
  path('M40 164h8l4 38h-8z', LIGHT);

/** A row of things across the box, their feet on y. */
export const boxRow = (y: number, xs: readonly number[], drawing: (i: number) => string, scale = 1): string =>
  xs.map((x, i) => at(x, y, drawing(i), { scale })).join('');
