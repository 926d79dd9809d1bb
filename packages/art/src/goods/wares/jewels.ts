import { circle, path } from '../../svg';
import { BRIGHT, type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A lapis pendant on its chain, shown on a padded board whose foot wears the cloth. */
export const pendant = (
  b: Brush,
  o: { board: string; silver: string; lapis: string; gold: string },
): string =>
  contact(70) +
  path('M78 40Q120 22 162 40L182 188H58Z', o.board) +
  path('M146 34.500L162 40L182 188H160Z', SHADE) +
  path('M54 180H186L192 204H48Z', b.cloth) +
  path('M168 180H186L192 204H172Z', SHADE) +
  `<path d="M86 36C86 66 104 84 120 92C136 84 154 66 154 36" fill="none" stroke="${o.silver}" stroke-width="4" stroke-dasharray="5 2.400"/>` +
  circle(120, 92, 7, o.silver) +
  path('M120 94C144 116 154 130 154 142A34 34 0 0 1 86 142C86 130 96 116 120 94Z', o.silver) +
  path('M120 105C140 123 147 132 147 142A27 27 0 0 1 93 142C93 132 100 123 120 105Z', o.lapis) +
  path('M127 111.500C142 125 147 133 147 142A27 27 0 0 1 116 168.700C136 160 142 134 127 111.500Z', SHADE) +
  path('M100 142C100 134 105 128 112 121C109 132 107 140 107 150C102 150 100 147 100 142Z', BRIGHT) +
  path(
    'M114 158l5 -4l6 3l-4 5zM128 134l5 2l-1 5l-5 -1zM118 140l3 -2l2 3l-3 2zM132 152l4 1l-2 4l-4 -1z',
    o.gold,
  ) +
  path('M78 46L62 168H70L85 50Z', LIGHT);
