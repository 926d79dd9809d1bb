import { path, rect } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';
import type { BottleColours } from './bottle';

/** A broad-shouldered spirit bottle with a wooden stopper. */
export const spiritBottle = (b: Brush, o: BottleColours): string =>
  contact(46) +
  path(
    'M107 50H133V78C133 90 166 92 166 114V196Q166 204 158 204H82Q74 204 74 196V114C74 92 107 90 107 78Z',
    o.body,
  ) +
  rect(101, 22, 38, 20, o.cap, 4) +
  path('M108 40H132V52H108Z', o.cap) +
  path('M108 40H132V44H108Z', SHADE) +
  rect(104, 50, 32, 8, o.body, 3) +
  rect(74, 148, 92, 40, b.cloth) +
  path('M94 116H146V176L120 192L94 176Z', PAPER) +
  arch(120, 152, 18, b.ink) +
  rect(104, 159, 32, 3, 'rgba(20,16,12,.86)') +
  rect(110, 167, 20, 2, 'rgba(20,16,12,.46)') +
  path(
    'M124 22H135Q139 22 139 26V38Q139 42 135 42H132V50H136V58H133V78C133 90 166 92 166 114V196Q166 204 158 204H150V116C150 98 124 92 124 80Z',
    SHADE,
  ) +
  path('M81 116c0-7 4-10 9-13v101h-3q-6-1-6-8z', LIGHT);
