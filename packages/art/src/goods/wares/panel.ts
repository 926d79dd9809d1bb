import { circle, path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';

/** A square wall panel in relief, hung by its cord: the cloth's own figure in a thin frame. */
export const wallPanel = (b: Brush, o: { wood: string; cord: string }): string =>
  rect(47, 61, 160, 148, 'rgba(16,14,12,.16)') +
  stroke('M64 58L120 22L176 58', o.cord, 3) +
  circle(120, 21, 5, o.wood) +
  rect(40, 54, 160, 150, o.wood) +
  rect(47, 61, 146, 136, b.cloth) +
  path('M47 61H193V66H52V197H47Z', 'rgba(20,16,12,.3)') +
  path('M193 54H200V204H193Z', SHADE) +
  path('M40 54H193V57H43V204H40Z', LIGHT);
