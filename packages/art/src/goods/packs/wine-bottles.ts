import { circle, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';
import type { BottleColours } from './bottle';

/** A Bordeaux bottle: high shoulders, long foil. */
export const wineBottle = (b: Brush, o: BottleColours): string =>
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
export const sparklingBottle = (b: Brush, o: BottleColours & { cork: string }): string =>
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
  path(
    'M124 48H135V64C135 78 139 88 143 96C151 106 156 118 156 136V204H142V136C142 108 124 98 124 64Z',
    SHADE,
  ) +
  path('M92 132C92 118 100 112 104 103V114C100 120 98 124 98 134V204H92Z', LIGHT);
