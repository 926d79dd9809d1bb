import { ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
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
  path('M100 26H140V52C142 64 160 67 178 76V150H62V76C80 67 98 64 100 52Z', o.bust) +
  rect(114, 8, 12, 14, o.wood, 5) +
  ellipse(120, 26, 20, 6, o.wood) +
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
  path('M128 30C134 29 140 28 140 26V52C142 64 160 67 178 76L172 76C152 71 130 68 128 52Z', SHADE);

/** A throw folded into a stack, its woven end hanging over the front with a fringe. */
export const foldedThrow = (b: Brush, o: { wool: string; edge: string; thread: string }): string => {
  const layer = (y: number, left: number): string =>
    path(
      `M${left + 16} ${y}H190C214 ${y} 214 ${y + 36} 190 ${y + 36}H${left + 16}C${left - 8} ${y + 36} ${left - 8} ${y} ${left + 16} ${y}Z`,
      o.wool,
    ) +
    stroke(`M${left + 16} ${y + 11}H194M${left + 12} ${y + 24}H196`, SHADE, 2) +
    path(
      `M${left + 3} ${y + 29}H203C200 ${y + 34} 196 ${y + 36} 190 ${y + 36}H${left + 16}C${left + 10} ${y + 36} ${left + 6} ${y + 34} ${left + 3} ${y + 29}Z`,
      DEEP,
    ) +
    path(
      `M184 ${y}H190C214 ${y} 214 ${y + 36} 190 ${y + 36}H176C190 ${y + 28} 192 ${y + 10} 184 ${y}Z`,
      SHADE,
    );
  return (
    contact(92) +
    layer(168, 28) +
    layer(132, 34) +
    layer(96, 30) +
    fringe(57, 160, 21, 5.9, 18, [o.thread, o.thread]) +
    path('M54 78C54 66 60 62 70 62H162C174 62 180 66 180 78V158H54Z', b.cloth) +
    path('M54 154H180V161H54Z', o.edge) +
    path('M158 62H162C174 62 180 66 180 78V161H158Z', SHADE) +
    path(
      'M54 84C58 78 62 76 70 76H162C172 76 178 78 180 84V76C178 68 172 62 162 62H70C62 62 56 68 54 76Z',
      LIGHT,
    ) +
    path('M62 90h8v64h-8z', LIGHT)
  );
};

/** A pillow in its silk case: flat flange all round, the open end hemmed with cloth, the pillow showing. */
export const silkPillow = (b: Brush, o: { silk: string; sheen: string; down: string }): string =>
  contact(100) +
  path('M176 96C200 88 222 92 228 104C233 128 233 170 228 190C222 204 200 206 176 200Z', o.down) +
  path(
    'M206 92C218 93 226 98 228 104C233 128 233 170 228 190C222 204 206 205 194 203C214 180 216 120 206 92Z',
    SHADE,
  ) +
  path(
    'M14 84C70 96 140 96 194 82C188 124 188 166 194 208C140 196 70 196 14 206C22 166 22 124 14 84Z',
    o.silk,
  ) +
  path(
    'M164 88.500C174 87 184 85 194 82C188 124 188 166 194 208C184 205 174 203 164 202C168 166 168 124 164 88.500Z',
    b.cloth,
  ) +
  stroke('M26 95C62 101 120 101 158 97M26 195C62 190 120 190 158 194M26 95C32 130 32 162 26 195', SHADE, 2) +
  path('M40 112C70 124 112 106 146 116C118 128 74 134 42 126Z', o.sheen) +
  path('M40 150C76 140 116 160 152 146C134 164 80 170 42 162Z', o.sheen) +
  path('M60 184C92 174 124 186 154 178C130 190 92 192 60 184Z', o.sheen) +
  path('M184 84.500L194 82C188 124 188 166 194 208L182 205C177 166 178 124 184 84.500Z', SHADE);

/** An Icelandic yoke sweater laid flat. */
export const sweater = (b: Brush, o: { body: string; cap: string }): string =>
  ellipse(125, 206, 62, 4, 'rgba(16,14,12,.14)') +
  path('M84 52L44 78L30 190L58 194L72 120V204H168V120L182 194L210 190L196 78L156 52Z', o.body) +
  path('M84 52Q120 70 156 52L184 70Q176 122 120 122Q64 122 56 70Z', b.cloth) +
  path('M92 46Q120 58 148 46L156 54Q120 74 84 54Z', o.cap) +
  path('M72 194H168V204H72ZM31 182L59 186L58 194L30 190ZM181 186L209 182L210 190L182 194Z', o.cap) +
  path('M152 120H168V204H152ZM182 194L210 190L196 78L188 72L192 150Z', SHADE) +
  path('M72 120L66 150L72 204Z', SHADE);
