import { circle, path, rect, stroke } from '../../svg';
import { BRIGHT, type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

export interface Colours {
  readonly body: string;
  readonly cap: string;
}

/** A Bordeaux bottle: high shoulders, long foil. */
export const wineBottle = (b: Brush, o: Colours): string =>
  contact(34) +
  path('M108 34H132V88C132 104 152 108 152 130V204H88V130C88 108 108 104 108 88Z', o.body) +
  path('M106 26H134V70H106Z', o.cap) +
  path('M104 26h32v8h-32z', o.cap) +
  path('M104 31h32v3h-32z', SHADE) +
  rect(88, 136, 64, 48, PAPER) +
  rect(88, 166, 64, 18, b.cloth) +
  arch(120, 156, 8, b.ink) +
  path('M124 26H134V88C134 104 152 108 152 130V204H138V130C138 108 124 104 124 88Z', SHADE) +
  path('M96 128C96 116 104 112 108 104V112C104 118 101 120 101 130V204H96Z', LIGHT);

/** A sparkling-wine bottle: sloping shoulders, foil torn below a cork held by its wire. */
export const sparklingBottle = (b: Brush, o: Colours & { cork: string }): string =>
  contact(38) +
  path('M108 62H132C132 96 156 104 156 136V204H84V136C84 104 108 96 108 62Z', o.body) +
  path('M109 46H131V34C139 32 139 16 120 16C101 16 101 32 109 34Z', o.cork) +
  path('M109 34C116 37 124 37 131 34V38C124 41 116 41 109 38Z', DEEP) +
  path(
    'M105 48H135V64C135 78 139 88 143 96L135 104L128 97L120 105L112 97L105 104L97 96C101 88 105 78 105 64Z',
    o.cap,
  ) +
  stroke('M107 52L113 20M133 52L127 20M120 52V18M109 24H131M105 55H135', DEEP, 1.8) +
  circle(120, 58, 3.2, o.cork) +
  rect(84, 134, 72, 52, PAPER) +
  rect(84, 166, 72, 20, b.cloth) +
  arch(120, 156, 9, b.ink) +
  path('M124 48H135V64C137 96 156 104 156 136V204H142V136C142 108 124 98 124 64Z', SHADE) +
  path('M92 132C92 118 100 112 104 103V114C100 120 98 124 98 134V204H92Z', LIGHT);

/** A hot-sauce bottle with a screw cap. */
export const sauceBottle = (b: Brush, o: Colours): string =>
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
    'M126 30H137V60L134 84C134 94 146 98 146 114V196Q146 204 138 204H132V114C132 98 126 94 126 84Z',
    SHADE,
  ) +
  path('M99 116c0-6 2-10 5-13v99c-3 0-5-2-5-6z', LIGHT);

/** An olive-oil bottle with a drop on its label. */
export const oilBottle = (b: Brush, o: Colours): string =>
  contact(40) +
  path('M108 54H132V82C132 92 156 94 156 110V204H84V110C84 94 108 92 108 82Z', o.body) +
  path('M84 128H156V204H84Z', 'rgba(255,255,255,.08)') +
  rect(105, 32, 30, 26, o.cap) +
  path('M105 50h30v5h-30z', SHADE) +
  rect(84, 124, 72, 60, b.cloth) +
  rect(98, 132, 44, 44, PAPER) +
  path('M120 138c10 8 12 16 12 20a12 12 0 0 1-24 0c0-4 2-12 12-20z', b.ink) +
  path('M124 32H135V58L132 82C132 92 156 94 156 110V204H140V110C140 96 124 94 124 82Z', SHADE) +
  path('M90 112c0-5 3-8 6-10v102h-6z', LIGHT);

/** A small flask with a rubber dropper. */
export const dropperBottle = (b: Brush, o: Colours & { bulb: string }): string =>
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
    'M128 72H137V96L133 104C150 108 162 118 162 134V196Q162 204 154 204H146V134C146 118 140 110 128 106Z',
    SHADE,
  ) +
  path('M84 134c0-8 4-14 9-18v86h-6q-3 0-3-5z', LIGHT);

/** A round-bellied cruet stopped with cork and wax. */
export const cruet = (b: Brush, o: Colours & { cork: string }): string =>
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

/** A squat syrup flask with a finger loop. */
export const syrupFlask = (b: Brush, o: Colours): string =>
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
    'M125 34H136V60L132 90C134 106 166 110 166 138V192Q166 204 154 204H148V138C148 114 126 108 125 90Z',
    SHADE,
  ) +
  path('M81 138c0-8 4-13 10-17v80h-5q-5 0-5-8z', LIGHT);

/** A wide-mouthed preserving bottle. */
export const passataBottle = (b: Brush, o: Colours): string =>
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
    'M132 38H147V62L142 76C142 88 160 92 160 112V192Q160 204 148 204H144V112C144 94 132 90 132 76Z',
    SHADE,
  ) +
  path('M87 114c0-7 4-11 8-14v101h-4q-4-1-4-8z', LIGHT);
