import { circle, ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { contact } from '../parts';

/** A fringe hanging from (x, y), `count` threads `step` apart. */
const fringe = (
  x: number,
  y: number,
  count: number,
  step: number,
  length: number,
  colours: readonly [string, string],
): string =>
  [0, 1]
    .map((odd) => {
      let d = '';
      for (let i = odd; i < count; i += 2) d += `M${(x + i * step).toFixed(1)} ${y}v${length + (i % 3) * 2}`;
      return stroke(d, colours[odd] ?? colours[0], 2.4);
    })
    .join('');

/** A scarf over a rail. */
export const hangingScarf = (b: Brush, o: { thread: string; rail: string }): string =>
  ellipse(125, 206, 56, 4, 'rgba(16,14,12,.14)') +
  path('M98 44H176V164H98Z', b.cloth) +
  path('M98 44H176V164H98Z', 'rgba(20,16,12,.34)') +
  rect(40, 34, 160, 9, o.rail, 4.5) +
  path('M40 40h160a4.5 4.5 0 0 1-4 3H44a4.5 4.5 0 0 1-4-3z', SHADE) +
  path('M66 38C66 30 70 28 78 28H148C156 28 158 32 158 38V186H66Z', b.cloth) +
  path('M66 186h92v4H66z', b.ink) +
  fringe(68, 190, 16, 5.87, 11, [o.thread, b.ink]) +
  path('M88 28h7v158h-7zM124 28h10v158h-10z', 'rgba(20,16,12,.1)') +
  path('M148 28C156 28 158 32 158 38V186H146V28Z', SHADE) +
  path('M72 29h5v157h-5z', 'rgba(255,255,255,.16)');

/** A shawl round the shoulders of a tailor's bust. */
export const draperyBust = (b: Brush, o: { bust: string; wood: string; thread: string }): string =>
  contact(40) +
  rect(116, 168, 8, 32, o.wood) +
  path('M84 204C84 196 104 194 120 194C136 194 156 196 156 204Z', o.wood) +
  path('M107 22H133V50C136 62 158 66 178 76V150H62V76C82 66 104 62 107 50Z', o.bust) +
  rect(105, 16, 30, 9, o.wood, 4) +
  fringe(54, 168, 12, 5.4, 13, [b.ink, o.thread]) +
  fringe(136, 160, 10, 5.6, 13, [b.ink, o.thread]) +
  path('M176 72C192 82 200 110 192 162H132C120 140 116 116 120 96C138 92 160 84 176 72Z', b.cloth) +
  path('M176 72C192 82 200 110 192 162H178C188 124 184 92 170 76Z', SHADE) +
  path(
    'M64 72C50 84 40 120 48 170H120C132 140 150 108 172 74C150 84 138 92 126 100C104 92 82 84 64 72Z',
    b.cloth,
  ) +
  path('M126 100C104 92 82 84 64 72L70 70C90 80 110 88 128 92Z', DEEP) +
  path('M172 74C150 108 132 140 120 170H106C118 138 140 104 172 74Z', SHADE) +
  path('M62 82C54 104 52 136 56 168H64C60 136 62 108 70 86Z', LIGHT) +
  path('M122 22H133V50C136 62 158 66 178 76L172 76C150 70 128 66 122 50Z', SHADE);

/** A throw folded in four, its fringe to the front. */
export const foldedThrow = (b: Brush, o: { edge: string; thread: string; wool: string }): string => {
  const layer = (y: number): string =>
    path(`M40 ${y}H188C204 ${y} 204 ${y + 26} 188 ${y + 26}H40Z`, o.wool) +
    path(
      `M40 ${y}H188C204 ${y} 204 ${y + 26} 188 ${y + 26}H180C192 ${y + 18} 192 ${y + 8} 180 ${y}Z`,
      SHADE,
    ) +
    path(`M40 ${y + 21}H188V${y + 26}H40Z`, SHADE);
  return (
    contact(86) +
    layer(178) +
    layer(152) +
    layer(126) +
    fringe(42, 178, 25, 5.9, 14, [o.thread, o.edge]) +
    path(
      'M40 66C40 60 44 58 50 58H178C192 58 200 66 200 80V112C200 124 194 130 184 130V172Q184 178 178 178H40Z',
      b.cloth,
    ) +
    path('M40 170H184V178H40Z', o.edge) +
    path('M168 58H178C192 58 200 66 200 80V112C200 124 194 130 184 130V178H168Z', SHADE) +
    path('M184 130C176 128 174 118 176 108', DEEP) +
    path('M48 62h8v108h-8z', LIGHT)
  );
};

/** A silk pillowcase folded flat, held by a band of cloth; the sheen runs along its folds. */
export const foldedSilk = (b: Brush, o: { silk: string; sheen: string }): string =>
  contact(88) +
  path(
    'M34 178C34 170 40 168 48 168H196C206 168 208 178 204 188C202 200 198 204 188 204H46C36 204 34 196 34 178Z',
    o.silk,
  ) +
  path('M36 186C80 192 150 190 205 184L203 190C150 198 80 198 37 192Z', SHADE) +
  path(
    'M38 146C38 136 44 134 52 134H190C202 134 204 146 200 158C198 168 194 172 184 172H50C40 172 38 164 38 146Z',
    o.silk,
  ) +
  path('M40 156C80 162 150 160 200 154L198 160C150 168 80 168 41 162Z', SHADE) +
  path(
    'M40 92C40 84 46 80 54 80C94 72 150 88 190 80C200 80 202 88 200 98L194 128C192 136 188 138 180 138H54C44 138 42 132 42 124Z',
    o.silk,
  ) +
  path('M54 96C90 88 110 104 150 94C140 106 100 110 60 104Z', o.sheen) +
  path('M64 120C100 114 140 126 176 116C160 128 110 132 70 128Z', o.sheen) +
  path(
    'M176 82L190 80C200 80 202 88 200 98L194 128C192 136 188 138 180 138H170C184 128 184 100 176 82ZM184 134H190C202 134 204 146 200 158C198 168 194 172 184 172H176C190 160 190 146 184 134ZM188 168H196C206 168 208 178 204 188C202 200 198 204 188 204H178C194 194 194 180 188 168Z',
    SHADE,
  ) +
  path('M98 79C112 80 128 83 142 83L144 204H96Z', b.cloth) +
  path('M132 83H142L144 204H132Z', SHADE) +
  path('M120 104a13 13 0 0 1 13 13v26h-26v-26a13 13 0 0 1 13-13z', PAPER) +
  circle(120, 126, 6, b.ink);

/** An Icelandic yoke sweater laid flat. */
export const sweater = (b: Brush, o: { body: string; cap: string }): string =>
  ellipse(125, 206, 62, 4, 'rgba(16,14,12,.14)') +
  path('M84 52L44 78L30 190L58 194L72 120V204H168V120L182 194L210 190L196 78L156 52Z', o.body) +
  path('M84 52Q120 70 156 52L184 70Q176 122 120 122Q64 122 56 70Z', b.cloth) +
  path('M92 46Q120 58 148 46L156 54Q120 74 84 54Z', o.cap) +
  path('M72 194H168V204H72ZM31 182L59 186L58 194L30 190ZM181 186L209 182L210 190L182 194Z', o.cap) +
  path('M152 120H168V204H152ZM182 194L210 190L196 78L188 72L192 150Z', SHADE) +
  path('M72 120L66 150L72 204Z', SHADE);
