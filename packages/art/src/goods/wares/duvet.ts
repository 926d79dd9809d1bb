import { at, path, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A feather lying, 76 long, its quill at the origin, its tip to the upper right. */
export const feather = (down: string, quill: string): string =>
  path('M8 -4C6 -20 22 -44 52 -58C62 -62 70 -60 72 -56C70 -40 46 -14 20 -6C16 -5 12 -4 8 -4Z', down) +
  path('M10 -5C26 -20 46 -40 72 -56C70 -40 46 -14 20 -6C16 -5 13 -4 10 -5Z', SHADE) +
  stroke('M0 2C18 -14 44 -38 70 -56', quill, 2);

/** A quilted duvet folded three times, tied round with a band of cloth. */
export const duvet = (b: Brush, o: { cotton: string; seam: string }): string => {
  const fold = (y: number, x: number): string =>
    path(
      `M${x + 22} ${y}C${x + 60} ${y - 8} 160 ${y - 8} 190 ${y}C220 ${y + 4} 220 ${y + 44} 190 ${y + 46}C160 ${y + 52} ${x + 60} ${y + 52} ${x + 22} ${y + 46}C${x - 8} ${y + 44} ${x - 8} ${y + 4} ${x + 22} ${y}Z`,
      o.cotton,
    ) +
    stroke(
      `M${x + 30} ${y + 20}Q${x + 52} ${y + 26} ${x + 74} ${y + 20}T${x + 118} ${y + 20}T${x + 162} ${y + 20}M${x + 52} ${y - 3}V${y + 49}M${x + 96} ${y - 5}V${y + 51}M${x + 140} ${y - 4}V${y + 50}`,
      o.seam,
      2,
    ) +
    path(
      `M${x + 10} ${y + 38}C${x + 60} ${y + 46} 160 ${y + 46} 206 ${y + 36}C202 ${y + 42} 198 ${y + 45} 190 ${y + 46}C160 ${y + 52} ${x + 60} ${y + 52} ${x + 22} ${y + 46}C${x + 16} ${y + 44} ${x + 12} ${y + 42} ${x + 10} ${y + 38}Z`,
      SHADE,
    ) +
    path(
      `M184 ${y - 1}C222 ${y + 2} 220 ${y + 44} 190 ${y + 46}H176C196 ${y + 34} 198 ${y + 10} 184 ${y - 1}Z`,
      SHADE,
    ) +
    stroke(`M${x + 16} ${y + 10}C${x + 8} ${y + 18} ${x + 8} ${y + 28} ${x + 14} ${y + 36}`, LIGHT, 5);
  return (
    contact(96) +
    fold(156, 26) +
    fold(110, 30) +
    fold(64, 26) +
    path('M98 56C112 55 128 55 142 56V206C128 208 112 208 98 206Z', b.cloth) +
    path('M130 55.500C134 55.500 138 55.700 142 56V206L130 207Z', SHADE) +
    path('M120 66C104 50 84 46 80 56C78 68 100 72 120 68C140 72 162 68 160 56C156 46 136 50 120 66Z', b.ink) +
    path('M120 66C136 50 156 46 160 56C162 68 140 72 120 68Z', SHADE) +
    at(190, 204, feather(o.cotton, o.seam), { scale: 0.62, turn: -8 })
  );
};
