import { path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

const BODY = 'M58 142C44 164 52 192 84 204H156C188 192 196 164 182 142Z';
const LID =
  'M120 18C124 26 127 40 132 56C144 88 164 118 190 144H50C76 118 96 88 108 56C113 40 116 26 120 18Z';

const zigzag = (left: number, right: number, y: number, rise: number, teeth: number): string => {
  const step = (right - left) / teeth / 2;
  const points = Array.from(
    { length: teeth * 2 + 1 },
    (_, i) => `${left + i * step} ${y - (i % 2 ? rise : 0)}`,
  );
  return `M${points.join('L')}`;
};

const coils = (from: number, to: number): string => {
  let d = '';
  for (let y = from; y <= to; y += 8) d += `M40 ${y}Q120 ${y + 7} 200 ${y}`;
  return stroke(d, SHADE, 1.2);
};

/** An agaseke: a round coiled basket with a tall conical lid, zigzags climbing it. */
export function agaseke(b: Brush, o: { sisal: string; dark: string }): string {
  const clip = b.id('weave');
  return (
    contact(54) +
    `<clipPath id="${clip}"><path d="${BODY}"/><path d="${LID}"/></clipPath><g clip-path="url(#${clip})">` +
    rect(40, 10, 160, 200, o.sisal) +
    coils(28, 200) +
    stroke(zigzag(42, 198, 184, 22, 6), o.dark, 8) +
    stroke(zigzag(42, 198, 198, 22, 6), b.ink, 4.5) +
    stroke(zigzag(42, 198, 134, 24, 6), o.dark, 8) +
    stroke(zigzag(42, 198, 119, 24, 6), b.ink, 4.5) +
    stroke(zigzag(81, 159, 88, 18, 3), o.dark, 7) +
    stroke(zigzag(100, 140, 56, 13, 2), o.dark, 5) +
    path('M112 10L124 26C130 60 150 98 162 130C172 160 168 186 144 210H200V120Z', SHADE) +
    path(
      'M108 62C100 86 86 106 68 128H58C84 106 98 84 104 62ZM58 152C54 166 60 184 74 194H66C52 182 48 164 54 152Z',
      LIGHT,
    ) +
    '</g>' +
    stroke('M54 145Q120 156 186 145', o.dark, 6)
  );
}
