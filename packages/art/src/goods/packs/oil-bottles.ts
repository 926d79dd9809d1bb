import { path, rect } from '../../svg';
import { BRIGHT, type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';
import type { BottleColours } from './bottle';

/** An olive-oil bottle with a drop on its label. */
export const oilBottle = (b: Brush, o: BottleColours): string =>
  contact(40) +
  path('M108 54H132V82C132 92 156 94 156 110V204H84V110C84 94 108 92 108 82Z', o.body) +
  path('M84 128H156V204H84Z', 'rgba(255,255,255,.08)') +
  rect(105, 32, 30, 26, o.cap) +
  path('M105 50h30v5h-30z', SHADE) +
  rect(84, 124, 72, 60, b.cloth) +
  rect(98, 132, 44, 44, PAPER) +
  path('M120 138c10 8 12 16 12 20a12 12 0 0 1-24 0c0-4 2-12 12-20z', b.ink) +
  path('M124 32H135V58H132V82C132 92 156 94 156 110V204H140V110C140 96 124 94 124 82Z', SHADE) +
  path('M90 112c0-5 3-8 6-10v102h-6z', LIGHT);

/** A small flask with a rubber dropper. */
export const dropperBottle = (b: Brush, o: BottleColours & { bulb: string }): string =>
  contact(44) +
  path(
    'M107 92H133V104C150 108 162 118 162 134V196Q162 204 154 204H86Q78 204 78 196V134C78 118 90 108 107 104Z',
    o.body,
  ) +
  path('M110 74C106 56 108 40 120 40C132 40 134 56 130 74Z', o.bulb) +
  path('M124 41C132 44 134 58 130 74H122C126 60 127 50 124 41Z', SHADE) +
  rect(103, 72, 34, 24, o.cap, 2) +
  path('M109 72h2v24h-2zM116 72h2v24h-2zM123 72h2v24h-2zM130 72h2v24h-2z', SHADE) +
  rect(117, 104, 6, 24, BRIGHT) +
  rect(78, 134, 84, 52, b.cloth) +
  rect(97, 139, 46, 42, PAPER) +
  path('M120 143c9 8 11 14 11 18a11 11 0 0 1-22 0c0-4 2-10 11-18z', b.ink) +
  path(
    'M128 72H137V96H133V104C150 108 162 118 162 134V196Q162 204 154 204H146V134C146 118 140 110 128 106Z',
    SHADE,
  ) +
  path('M84 134c0-8 4-14 9-18v86h-6q-3 0-3-5z', LIGHT);

/** A round-bellied cruet stopped with cork and wax. */
export const cruet = (b: Brush, o: BottleColours & { cork: string }): string =>
  contact(50) +
  path(
    'M109 64H131V100C131 112 172 124 172 164C172 188 160 200 150 204H90C80 200 68 188 68 164C68 124 109 112 109 100Z',
    o.body,
  ) +
  path('M111 38H129L131 58H109Z', o.cork) +
  path('M105 54H135V70L131 84L127 74L121 88L115 76L110 82L105 70Z', o.cap) +
  path('M70 150Q120 162 170 150C173 164 172 176 168 184Q120 196 72 184C68 176 67 164 70 150Z', b.cloth) +
  path('M98 144H142V188Q120 191 98 188Z', PAPER) +
  arch(120, 174, 10, b.ink) +
  rect(108, 179, 24, 2.5, 'rgba(20,16,12,.86)') +
  path(
    'M124 38H129L135 54V70L131 84V100C131 112 172 124 172 164C172 188 160 200 150 204H136C150 196 158 182 158 164C158 126 124 116 124 100Z',
    SHADE,
  ) +
  path(
    'M78 162C78 140 92 128 106 118C94 132 88 144 88 164C88 180 92 192 98 200C86 194 78 180 78 162Z',
    LIGHT,
  );
