import { path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';
import type { BottleColours } from './bottle';

/** A hot-sauce bottle with a screw cap. */
export const sauceBottle = (b: Brush, o: BottleColours): string =>
  contact(32) +
  path(
    'M106 56H134V84C134 94 146 98 146 114V196Q146 204 138 204H102Q94 204 94 196V114C94 98 106 94 106 84Z',
    o.body,
  ) +
  rect(103, 30, 34, 30, o.cap, 3) +
  path('M103 50h34v6h-34z', SHADE) +
  rect(94, 120, 52, 62, PAPER) +
  rect(94, 120, 52, 24, b.cloth) +
  arch(120, 166, 7, b.ink) +
  rect(106, 172, 28, 2.5, 'rgba(20,16,12,.86)') +
  path(
    'M126 30H137V60H134V84C134 94 146 98 146 114V196Q146 204 138 204H132V114C132 98 126 94 126 84Z',
    SHADE,
  ) +
  path('M99 116c0-6 2-10 5-13v99c-3 0-5-2-5-6z', LIGHT);

/** A wide-mouthed preserving bottle. */
export const passataBottle = (b: Brush, o: BottleColours): string =>
  contact(44) +
  path(
    'M98 62H142V76C142 88 160 92 160 112V192Q160 204 148 204H92Q80 204 80 192V112C80 92 98 88 98 76Z',
    o.body,
  ) +
  rect(93, 38, 54, 26, o.cap, 3) +
  path('M93 55h54v6h-54z', SHADE) +
  rect(80, 116, 80, 64, PAPER) +
  rect(80, 116, 80, 22, b.cloth) +
  arch(120, 164, 11, b.ink) +
  rect(102, 170, 36, 2.5, 'rgba(20,16,12,.86)') +
  path(
    'M132 38H147V64H142V76C142 88 160 92 160 112V192Q160 204 148 204H144V112C144 94 132 90 132 76Z',
    SHADE,
  ) +
  path('M87 114c0-7 4-11 8-14v101h-4q-4-1-4-8z', LIGHT);
/** A squat syrup flask with a finger loop. */
export const syrupFlask = (b: Brush, o: BottleColours): string =>
  contact(46) +
  stroke('M136 84C162 80 162 112 142 114', o.body, 8) +
  path(
    'M108 56H132V90C134 106 166 110 166 138V192Q166 204 154 204H86Q74 204 74 192V138C74 110 106 106 108 90Z',
    o.body,
  ) +
  rect(104, 34, 32, 26, o.cap, 3) +
  path('M104 51h32v6h-32z', SHADE) +
  rect(74, 138, 92, 50, b.cloth) +
  path('M96 134H144V192H96Z', PAPER) +
  path('M120 141c10 9 12 16 12 20a12 12 0 0 1-24 0c0-4 2-11 12-20z', o.body) +
  rect(106, 181, 28, 2.5, 'rgba(20,16,12,.86)') +
  path(
    'M125 34H136V60H132V90C134 106 166 110 166 138V192Q166 204 154 204H148V138C148 114 126 108 125 90Z',
    SHADE,
  ) +
  path('M81 138c0-8 4-13 10-17v80h-5q-5 0-5-8z', LIGHT);
