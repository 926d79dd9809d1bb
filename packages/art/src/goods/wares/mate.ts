import { ellipse, path, rect, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A mate gourd with its metal rim and drinking straw, standing on y = 0, 130 high with the straw. */
export const mateGourd = (gourd: string, metal: string, yerba: string): string =>
  ellipse(4, 0, 34, 5, 'rgba(16,14,12,.2)') +
  stroke('M4 -72L30 -124Q33 -130 40 -130H52', metal, 6) +
  path('M-26 -68C-20 -80 6 -82 26 -68Z', yerba) +
  path('M-25 -66C-38 -48 -42 -16 -24 -3Q0 4 24 -3C42 -16 38 -48 25 -66Z', gourd) +
  path('M10 -66H25C38 -48 42 -16 24 -3Q14 1 4 1C26 -14 26 -46 10 -66Z', SHADE) +
  stroke('M-26 -44C-30 -32 -29 -20 -24 -13', LIGHT, 5) +
  stroke('M-29 -30C-10 -24 14 -24 31 -30', DEEP, 1.6) +
  rect(-29, -72, 58, 9, metal, 4) +
  path('M12 -72H25Q29 -72 29 -67.500Q29 -63 25 -63H12Z', SHADE);
