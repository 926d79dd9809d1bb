import { circle, path } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact, label } from '../parts';

/** A folded-top coffee bag with a valve. */
export const coffeeBag = (b: Brush, o: { body: string; cap: string }): string =>
  contact(62) +
  path('M70 62H170L178 204H62Z', o.body) +
  path('M66.5 122H173.5L176 170H64Z', b.cloth) +
  path('M72 38H168L170 62H70Z', o.cap) +
  path('M72 44H168.5V47H71.6ZM71.4 52H169.2V55H71Z', SHADE) +
  path('M154 38H168L178 204H158Z', SHADE) +
  path('M78 62H86L82 204H74Z', LIGHT) +
  circle(120, 80, 6, o.cap) +
  circle(120, 80, 2.5, SHADE) +
  label(94, 98, 52, 62, b.ink);

/** A brick of coffee: gusseted sides, its top rolled down under a tin tie. */
export const coffeeBrick = (b: Brush, o: { body: string; cap: string }): string =>
  contact(58) +
  path('M68 66H172V204H68Z', o.body) +
  path('M68 98H172V188H68Z', b.cloth) +
  path('M76 34H164L172 66H68Z', o.body) +
  path('M74 42H166L169 54H71Z', o.cap) +
  path('M71 54H169L172 66H68Z', SHADE) +
  circle(120, 80, 6, o.cap) +
  circle(120, 80, 2.5, LIGHT) +
  path('M154 34H164L172 66V204H154Z', SHADE) +
  path('M74 66H82V204H74Z', LIGHT) +
  label(92, 108, 56, 66, b.ink);
