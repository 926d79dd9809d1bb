import { path, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

const BODY = 'M58 146C50 170 58 194 84 204H156C182 194 190 170 182 146Z';
const LID =
  'M120 22C124 28 126 40 132 56C144 88 164 120 190 146H50C76 120 96 88 108 56C114 40 116 28 120 22Z';

const zigzag = (left: number, right: number, y: number, rise: number, teeth: number): string => {
  const step = (right - left) / teeth / 2;
  const points = Array.from(
    { length: teeth * 2 + 1 },
    (_, i) => `${left + i * step} ${y - (i % 2 ? rise : 0)}`,
  );
  return `M${points.join('L')}`;
};

/** An agaseke: a coiled basket with a tall conical lid, zigzags climbing it. */
export function agaseke(b: Brush, o: { sisal: string; dark: string }): string {
  const clip = b.id('lid');
  return (
    contact(54) +
    path(BODY, o.sisal) +
    stroke(zigzag(54, 186, 190, 24, 6), o.dark, 7) +
    stroke(zigzag(54, 186, 202, 24, 6), b.ink, 5) +
    stroke('M56 158H184M56 168H184M58 178H182M66 192H174', SHADE, 1.4) +
    path(LID, o.sisal) +
    `<clipPath id="${clip}"><path d="${LID}"/></clipPath><g clip-path="url(#${clip})">` +
    stroke(zigzag(40, 200, 140, 26, 6), o.dark, 8) +
    stroke(zigzag(40, 200, 124, 26, 6), b.ink, 5) +
    stroke(zigzag(78, 162, 92, 20, 4), o.dark, 6) +
    stroke(zigzag(99, 141, 60, 14, 3), o.dark, 4.5) +
    stroke(
      'M60 136H180M70 124H170M80 112H160M88 100H152M94 88H146M100 76H140M104 64H136M108 52H132',
      SHADE,
      1.4,
    ) +
    '</g>' +
    stroke('M49 147C90 154 150 154 191 147', o.dark, 6) +
    path(
      'M120 22C124 28 126 40 132 56C144 88 164 120 190 146C188 154 190 170 182 178C178 192 168 200 156 204H140C164 180 166 156 150 120C138 90 126 56 120 22Z',
      SHADE,
    ) +
    path('M112 52C106 76 90 108 74 132L66 140C86 112 100 84 108 56Z', LIGHT)
  );
}
