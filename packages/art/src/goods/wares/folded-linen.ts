import { at, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact, stamps } from '../parts';

/** Table linen folded flat, five layers, its hemmed end turned over the front with a border of cloth and a paper tag. */
export const foldedLinen = (b: Brush, o: { linen: string; hem: string; cord: string }): string => {
  const { defs, stamp } = stamps(b, 'layer', [
    path('M8 0H178Q188 0 188 10T178 20H8Q-2 20 -2 10T8 0Z', o.linen) +
      stroke('M6 7H180', SHADE, 1.6) +
      path('M0 16H186Q183 20 178 20H8Q2 20 0 16Z', DEEP) +
      path('M170 0H178Q188 0 188 10T178 20H164Q176 10 170 0Z', SHADE),
  ]);
  const holes = Array.from({ length: 13 }, (_, i) => `M${44 + i * 9} 179v5`).join('');
  return (
    contact(92, 114, 205) +
    defs +
    [184, 164, 144, 124, 104].map((y, i) => at(24 + (i % 2) * 3, y, stamp(0))).join('') +
    path('M38 98Q38 86 50 86H156Q168 86 168 98V194H38Z', o.linen) +
    rect(38, 122, 130, 50, b.cloth) +
    stroke('M38 118H168M38 175H168M38 188.500H168', o.hem, 2.4) +
    stroke(holes, DEEP, 1.6) +
    path('M38 102Q38 90 50 90H156Q168 90 168 102V98Q168 86 156 86H50Q38 86 38 98Z', LIGHT) +
    stroke('M103 87V108', o.cord, 2.4) +
    path('M86 112L103 104L120 112V160H86Z', PAPER) +
    arch(103, 150, 20, b.ink) +
    path('M148 86H156Q168 86 168 98V194H148Z', SHADE) +
    path('M45 98h7v96h-7z', LIGHT)
  );
};
