import { path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

const BODY = 'M46 104H194C192 150 184 184 170 204H70C56 184 48 150 46 104Z';

/** The strokes of one plaited strip: slanting to and fro across a band of the given height. */
const plait = (y: number, rise: number): string => {
  let d = '';
  for (let x = 40; x < 200; x += 8) d += `M${x} ${y}l8 ${rise}`;
  return d;
};

/** An open basket sewn from one plaited palm strip, two handles, a cloth hanging over its rim. */
export function palmBasket(b: Brush, o: { palm: string; dyed: string; dark: string }): string {
  const clip = b.id('strip');
  let strips = '';
  for (let i = 0; i < 5; i++) {
    const y = 104 + i * 20;
    strips += rect(40, y, 160, 20, i % 2 ? o.dyed : o.palm);
    strips += stroke(plait(y + 1, 9) + plait(y + 19, -9), SHADE, 2);
    strips += stroke(`M40 ${y}H200`, DEEP, 2);
  }
  return (
    contact(72) +
    stroke('M66 106C60 40 104 40 104 104M136 104C136 40 180 40 174 106', o.dark, 8) +
    stroke('M67 100C64 48 101 46 103 98M137 98C139 46 176 48 173 100', LIGHT, 2) +
    `<clipPath id="${clip}"><path d="${BODY}"/></clipPath><g clip-path="url(#${clip})">${strips}</g>` +
    path('M160 104H194C192 150 184 184 170 204H148C160 180 166 140 160 104Z', SHADE) +
    path('M80 96H164L156 150L142 142L126 156L108 143L92 152Z', b.cloth) +
    path('M146 96H164L156 150L142 142Z', SHADE) +
    rect(40, 96, 160, 14, o.palm, 7) +
    stroke(Array.from({ length: 14 }, (_, i) => `M${48 + i * 11} 97l5 12`).join(''), o.dark, 3) +
    path('M80 96H164L165 110H79Z', b.cloth) +
    path('M160 96H193Q200 96 200 103Q200 110 193 110H160Z', SHADE)
  );
}
