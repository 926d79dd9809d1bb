import { ellipse, path, rect, stroke } from '../../svg';
import { BRIGHT, type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A litre bottle of clear glass, filled to the foot of its neck; the juice shows above and below the label. */
export const clearBottle = (b: Brush, o: { juice: string; cap: string }): string =>
  contact(46) +
  path(
    'M106 40H134V78C134 94 164 98 164 130V192Q164 204 152 204H88Q76 204 76 192V130C76 98 106 94 106 78Z',
    BRIGHT,
  ) +
  path(
    'M110 74H130V79C130 98 159 102 159 131V191Q159 199 151 199H89Q81 199 81 191V131C81 102 110 98 110 79Z',
    o.juice,
  ) +
  ellipse(120, 74, 10, 2.6, LIGHT) +
  rect(101, 22, 38, 24, o.cap, 4) +
  path('M101 38h38v6h-38z', SHADE) +
  stroke('M107 27V35M113 27V35M119 27V35M125 27V35M131 27V35', SHADE, 1.8) +
  rect(76, 130, 88, 52, b.cloth) +
  path('M98 126H142V176L120 190L98 176Z', PAPER) +
  arch(120, 160, 16, b.ink) +
  rect(107, 167, 26, 2.5, 'rgba(20,16,12,.86)') +
  path(
    'M127 22H135Q139 22 139 26V46H134V78C134 94 164 98 164 130V192Q164 204 152 204H146V132C146 106 127 98 127 80Z',
    SHADE,
  ) +
  path('M86 131c0-11 5-17 12-22v86h-7q-5-1-5-8z', LIGHT);
