import { path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A checked cotton scarf folded in a square, its knotted ends hanging, held by a paper band with the cloth on it. */
export function krama(b: Brush, o: { dark: string; pale: string }): string {
  const clip = b.id('fold');
  let checks = '';
  for (let x = 44; x < 200; x += 26) checks += rect(x, 60, 13, 132, o.dark);
  let across = '';
  for (let y = 64; y < 192; y += 26) across += rect(38, y, 164, 13, o.dark);
  let ends = '';
  for (let x = 50; x < 192; x += 12) ends += `M${x} 190v${12 + ((x / 6) % 3) * 2}`;
  return (
    contact(86) +
    stroke(ends, o.pale, 4) +
    `<clipPath id="${clip}"><path d="M40 72Q40 58 54 58H186Q200 58 200 72V192H40Z"/></clipPath><g clip-path="url(#${clip})">` +
    rect(38, 56, 164, 138, o.pale) +
    `<g opacity=".62">${checks}${across}</g>` +
    '</g>' +
    path('M40 96C80 104 160 104 200 94V104C160 112 80 112 40 106Z', SHADE) +
    rect(38, 118, 164, 46, b.cloth) +
    rect(96, 112, 48, 58, PAPER) +
    arch(120, 152, 20, b.ink) +
    path('M176 58H186Q200 58 200 72V192H176Z', SHADE) +
    path('M46 66h8v126h-8z', LIGHT)
  );
}
