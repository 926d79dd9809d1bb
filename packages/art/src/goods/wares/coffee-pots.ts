import { circle, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A brass dallah: crescent beak, waisted neck, onion lid under a spire. */
export const dallah = (b: Brush, o: { brass: string; dark: string; pale: string }): string =>
  contact(58, 112) +
  stroke('M146 92C190 76 206 118 182 150C172 164 160 168 152 164', o.dark, 11) +
  path('M92 118C72 116 54 104 44 82C38 76 28 76 22 82C34 88 38 98 46 114C56 138 74 150 92 152Z', o.brass) +
  path('M22 82C34 88 38 98 46 114C56 138 74 150 92 152V142C74 138 60 124 52 106C44 90 36 80 22 82Z', SHADE) +
  path(
    'M90 98H142C140 118 144 130 154 140C176 160 176 186 160 200H72C56 186 56 160 78 140C88 130 92 118 90 98Z',
    o.brass,
  ) +
  path('M66 196H166L172 204H60Z', o.dark) +
  path('M58 164C58 172 60 180 63 188Q116 200 169 188C172 180 174 172 173 164Q116 176 58 164Z', b.cloth) +
  stroke('M90 104H142M92 114H140', o.dark, 4) +
  stroke('M82 138Q116 148 150 138', o.dark, 3.4) +
  path('M88 98C90 80 104 70 110 56H122C128 70 142 80 144 98Z', o.pale) +
  path(
    'M112 58C112 48 108 46 112 40C108 34 112 28 116 18C120 28 124 34 120 40C124 46 120 48 120 58Z',
    o.brass,
  ) +
  path('M84 94H148V101H84Z', o.dark) +
  path(
    'M118 56H122C128 70 142 80 144 98L142 110C141 124 146 132 154 140C176 160 176 186 160 200H140C162 180 160 160 144 146C132 134 130 116 132 98C130 80 120 70 118 56Z',
    SHADE,
  ) +
  path('M76 152C66 162 66 180 74 192H82C74 180 74 162 86 150Z', LIGHT);

/** A three-cup moka pot on a painted tile. */
export const mokaPot = (b: Brush, o: { metal: string; black: string; pale: string }): string =>
  contact(74) +
  rect(52, 192, 136, 12, b.cloth) +
  path('M52 200H188V204H52Z', DEEP) +
  path('M146 66H186Q194 66 192 76L184 132H170L176 84H150Z', o.black) +
  path('M78 192L72 138H152L146 192Z', o.metal) +
  path('M72 138L86 192H104L98 138Z', LIGHT) +
  path('M126 138H152L146 192H124Z', SHADE) +
  path('M70 118H154L150 140H74Z', o.pale) +
  path('M70 118H154L153 124H71Z', DEEP) +
  path('M132 118H154L150 140H132Z', SHADE) +
  path('M74 118L64 60L44 56L70 88Z', o.metal) +
  path('M64 58H152L150 118H74Z', o.metal) +
  path('M74 58L80 118H100L98 58Z', LIGHT) +
  path('M124 58H152L150 118H122Z', SHADE) +
  path('M60 58L82 44H134L156 58Z', o.pale) +
  path('M116 44H134L156 58H120Z', SHADE) +
  rect(100, 28, 18, 17, o.black, 5) +
  circle(112, 168, 4.5, o.pale);
