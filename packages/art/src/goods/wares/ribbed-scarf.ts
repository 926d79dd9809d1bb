import { path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

const ribs = (from: number, to: number, step: number, y: number, length: number): string => {
  let d = '';
  for (let x = from; x <= to; x += step) d += `M${x} ${y}v${length}`;
  return d;
};

const END = 'M108 84C108 72 114 68 124 68H186C196 68 202 72 202 84V184H108Z';

/** A knitted rib scarf folded flat, one end without fringe hanging down in front; the cloth is its label band. */
export function ribbedScarf(b: Brush, o: { wool: string; pale: string }): string {
  const layer = (y: number, left: number, right: number): string =>
    path(
      `M${left + 14} ${y}H${right - 14}C${right + 5} ${y} ${right + 5} ${y + 28} ${right - 14} ${y + 28}H${left + 14}C${left - 5} ${y + 28} ${left - 5} ${y} ${left + 14} ${y}Z`,
      o.wool,
    ) +
    stroke(ribs(left + 9, right - 8, 6, y + 5, 16), o.pale, 2.6) +
    path(
      `M${left + 2} ${y + 21}H${right - 2}C${right - 5} ${y + 26} ${right - 9} ${y + 28} ${right - 14} ${y + 28}H${left + 14}C${left + 9} ${y + 28} ${left + 5} ${y + 26} ${left + 2} ${y + 21}Z`,
      SHADE,
    ) +
    path(
      `M${right - 22} ${y}H${right - 14}C${right + 5} ${y} ${right + 5} ${y + 28} ${right - 14} ${y + 28}H${right - 26}Z`,
      SHADE,
    ) +
    stroke(`M${left + 12} ${y + 27.5}H${right - 12}`, DEEP, 1.6);
  return (
    contact(98) +
    layer(176, 18, 222) +
    layer(149, 24, 218) +
    layer(122, 20, 216) +
    layer(95, 26, 220) +
    layer(68, 22, 214) +
    path('M44 67H84V205H44Z', b.cloth) +
    rect(49, 116, 30, 42, PAPER) +
    arch(64, 144, 13, b.ink) +
    rect(55, 149, 18, 2.5, 'rgba(20,16,12,.8)') +
    path('M76 67H84V205H76ZM44 91H84V96H44ZM44 118H84V123H44ZM44 145H84V150H44ZM44 172H84V177H44Z', SHADE) +
    path('M102 84C102 74 108 68 124 68V190H102Z', DEEP) +
    path(END, o.wool) +
    stroke(ribs(114, 197, 6.9, 76, 98), o.pale, 3.2) +
    path(
      'M108 84C108 72 114 68 124 68H186C196 68 202 72 202 84C198 78 192 77 186 77H124C116 77 112 79 108 84Z',
      LIGHT,
    ) +
    rect(106, 180, 98, 9, o.pale, 4.5) +
    stroke(Array.from({ length: 14 }, (_, i) => `M${111 + i * 6.7} 182l2.500 5`).join(''), SHADE, 1.6) +
    path('M184 68H186C196 68 202 72 202 84V180Q204 181 204 184.500Q204 189 199.500 189H184Z', SHADE)
  );
}
