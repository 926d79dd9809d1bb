import { circle, ellipse, line, path, r2, stroke } from '../../svg';
import { BRIGHT, type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** An outline of overlapping growth: bumps round the lower three quarters of an ellipse, closed along the hinge. */
function flaked(rx: number, ry: number, bumps: number, hinge: string): string {
  const on = (share: number, out: number): string => {
    const angle = ((-45 + 270 * share) * Math.PI) / 180;
    return `${r2(121 + Math.cos(angle) * rx * out)} ${r2(110 + Math.sin(angle) * ry * out)}`;
  };
  const edge = Array.from(
    { length: bumps },
    (_, i) => `Q${on((i + 0.45) / bumps, i % 2 ? 1.1 : 1.14)} ${on((i + 1) / bumps, 1)}`,
  );
  return `${hinge}L${on(0, 1)}${edge.join('')}Z`;
}

const VALVE = flaked(75, 74, 11, 'M58 33Q120 22 186 34');
const LAYER = flaked(68, 67, 9, 'M72 40Q120 31 172 40');
const NACRE =
  'M84 46Q122 39 158 45C176 62 186 92 178 120C170 146 148 164 122 164C92 164 70 146 62 118C55 92 66 62 84 46Z';

/** A pearl a little out of round on a plaited cord, hung over an open oyster valve; the stand wears the cloth. */
export const pearlShell = (
  b: Brush,
  o: { shell: string; nacre: string; silver: string; cord: string; pearl: string },
): string =>
  contact(70) +
  path(VALVE, o.shell) +
  path(LAYER, LIGHT) +
  stroke('M50 112C56 150 84 174 122 174C160 174 184 148 188 112', DEEP, 1.8) +
  path(NACRE, o.nacre) +
  path('M138 48C166 62 176 96 164 122C154 144 132 154 112 150C140 140 156 100 138 48Z', o.silver) +
  path('M78 66C66 86 66 112 78 132C75 104 82 78 98 56Z', BRIGHT) +
  `<clipPath id="${b.id('valve')}"><path d="${VALVE}"/></clipPath><g clip-path="url(#${b.id('valve')})">` +
  path('M152 26H210V190H122C168 168 190 110 152 26Z', SHADE) +
  '</g>' +
  stroke('M86 34C84 62 102 92 120 106C138 92 156 62 154 33', b.ink, 6.5) +
  line('M86 34C84 62 102 92 120 106C138 92 156 62 154 33', o.cord, 6.5).replace(
    '/>',
    ' stroke-dasharray="2.400 4.600"/>',
  ) +
  circle(120, 106, 6, o.shell) +
  circle(120, 106, 4.6, o.silver) +
  path('M117 110H123V118H117Z', o.silver) +
  path('M106 119Q120 110 134 119L130 125H110Z', o.silver) +
  path('M124 113.500Q130 116 134 119L130 125H124Z', SHADE) +
  path(
    'M101 136C100 124 110 118 120 118C132 118 141 126 140 138C139 150 130 157 120 156C109 156 102 148 101 136Z',
    o.pearl,
  ) +
  path(
    'M130 120C137 124 140.500 131 140 138C139 150 130 157 120 156C116 156 112 154.500 109 152C124 152 134 138 130 120Z',
    SHADE,
  ) +
  ellipse(112, 129, 5, 3.6, 'rgba(255,255,255,.9)', -36) +
  path('M60 172H180L190 204H50Z', b.cloth) +
  path('M60 172H180L182 178H58Z', LIGHT) +
  path('M164 172H180L190 204H170Z', SHADE);
