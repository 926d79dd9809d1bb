import { path, rect } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A square wall panel in relief: the cloth's own figure on a deep wooden frame, standing on two feet. */
export const wallPanel = (b: Brush, o: { wood: string; edge: string }): string =>
  contact(84) +
  path('M62 196H78L74 204H58ZM162 196H178L182 204H166Z', o.edge) +
  path('M194 36L206 44V200L194 196Z', o.edge) +
  rect(38, 36, 156, 160, o.wood) +
  rect(46, 44, 140, 144, b.cloth) +
  path('M46 44H186V50H52V188H46Z', SHADE) +
  path('M38 36H194V40H42V196H38Z', LIGHT);
