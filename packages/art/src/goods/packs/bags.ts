import { ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact, stamps } from '../parts';

interface Colours {
  readonly body: string;
  readonly cap: string;
}

/** A stand-up pouch; through its window show goods in the given colours. */
export function pouch(b: Brush, o: Colours & { fill: readonly string[] }): string {
  const clip = b.id('window');
  const { defs, stamp } = stamps(
    b,
    'fill',
    o.fill.map((colour) => ellipse(0, 0, 11, 9, colour) + ellipse(-2, -2, 4, 2.2, LIGHT)),
  );
  let seen = '';
  let i = 0;
  for (let y = 126; y < 196; y += 13)
    for (let x = 84 + (i % 2) * 9; x < 166; x += 18) seen += stamp(i++).replace('/>', ` x="${x}" y="${y}"/>`);
  return (
    contact(60) +
    path('M68 52H172L178 196Q120 212 62 196Z', o.body) +
    path('M66.6 84H173.4L174.6 112H65.4Z', b.cloth) +
    rect(66, 40, 108, 16, o.cap, 2) +
    path('M66 50h108v3H66z', SHADE) +
    `${defs}<clipPath id="${clip}"><ellipse cx="120" cy="156" rx="38" ry="32"/></clipPath><g clip-path="url(#${clip})">` +
    rect(80, 120, 80, 72, 'rgba(0,0,0,.3)') +
    seen +
    '</g>' +
    path('M156 40H174L178 196Q168 199 158 201Z', SHADE) +
    path('M76 56h7l-4 142-7-1.5z', LIGHT)
  );
}

/** A rice sack with an ear of rice on its label. */
export const riceSack = (b: Brush, o: Colours): string =>
  contact(66) +
  path('M60 62Q120 50 180 62L186 190Q120 214 54 190Z', o.body) +
  path('M57.6 112Q120 124 182.4 112L184.6 160Q120 174 55.4 160Z', b.cloth) +
  path('M64 44H176L180 62Q120 72 60 62Z', o.cap) +
  path('M62 54H178L179 58H61Z', SHADE) +
  ellipse(120, 138, 30, 26, PAPER) +
  `<path d="M120 154V128M120 134c-8-1-11-6-11-11c7 0 11 4 11 11zM120 134c8-1 11-6 11-11c-7 0-11 4-11 11zM120 145c-8-1-11-6-11-11c7 0 11 4 11 11zM120 145c8-1 11-6 11-11c-7 0-11 4-11 11z" fill="${b.ink}" stroke="${b.ink}" stroke-width="1.5"/>` +
  path('M160 44H176L180 62L186 190Q176 195 164 198Z', SHADE);

/** A rolled-down sack, open; what it holds is drawn by the caller and rises above y = 112. */
export const openSack = (b: Brush, o: Colours, heap: string): string =>
  contact(68) +
  heap +
  path('M58 112H182C190 140 190 180 180 200Q120 210 60 200C50 180 50 140 58 112Z', o.body) +
  path('M53 146Q120 156 187 146C188 160 187 172 185 182Q120 193 55 182C53 172 52 160 53 146Z', b.cloth) +
  path(
    'M50 104C50 98 56 98 64 102Q120 112 176 102C184 98 190 98 190 104C192 118 190 126 182 126Q120 136 58 126C50 126 48 118 50 104Z',
    o.cap,
  ) +
  stroke('M54 118Q120 130 186 118', SHADE, 4) +
  path(
    'M166 104L176 102C184 98 190 98 190 104C192 118 190 126 184 126C190 150 189 182 180 200Q172 202 162 203C172 176 172 132 166 104Z',
    SHADE,
  ) +
  path('M62 132l8 1c-6 22-5 48 2 69l-10-2c-6-20-6-46 0-68z', LIGHT);

/** A paper bag with a square window; what shows is drawn by the caller within x 84–156, y 110–178. */
export function windowBag(b: Brush, o: Colours, seen: string): string {
  const clip = b.id('window');
  return (
    contact(56) +
    path('M68 60H172V200Q172 204 168 204H72Q68 204 68 200Z', o.body) +
    rect(68, 60, 104, 38, b.cloth) +
    path('M68 60L74 40L88 46L104 38L120 46L136 38L152 46L166 40L172 60Z', o.body) +
    rect(66, 58, 108, 9, o.cap, 2) +
    `<clipPath id="${clip}"><rect x="82" y="108" width="76" height="72" rx="4"/></clipPath><g clip-path="url(#${clip})">` +
    rect(82, 108, 76, 72, DEEP) +
    seen +
    '</g>' +
    rect(100, 186, 40, 3, 'rgba(20,16,12,.6)') +
    path('M154 45L166 40L172 60V200Q172 204 168 204H154Z', SHADE) +
    path('M75 67h7v137h-7z', LIGHT)
  );
}

/** A folding carton with an arched window; what shows is drawn by the caller within x 74–142, y 108–180. */
export function carton(b: Brush, o: Colours, seen: string): string {
  const clip = b.id('window');
  return (
    contact(62) +
    path('M56 66H160V204H56Z', o.body) +
    path('M160 66L182 72V198L160 204Z', o.body) +
    path('M56 66L72 50H176L182 72L160 66Z', o.cap) +
    rect(56, 66, 104, 34, b.cloth) +
    path('M160 66L182 72V104L160 100Z', b.cloth) +
    `<clipPath id="${clip}"><path d="M72 188V140Q72 112 108 104Q144 112 144 140V188Z"/></clipPath><g clip-path="url(#${clip})">` +
    rect(70, 100, 78, 90, DEEP) +
    seen +
    '</g>' +
    path('M160 66L182 72V198L160 204Z', 'rgba(20,16,12,.24)') +
    path('M62 100h6v104h-6z', LIGHT)
  );
}

/** A low tray with a cloth band; what it holds is drawn by the caller and rises above y = 146. */
export const tray = (b: Brush, o: Colours, heap: string): string =>
  contact(74) +
  heap +
  path('M40 146H200L194 204H46Z', o.body) +
  path('M41.5 160H198.5L195.5 190H44.5Z', b.cloth) +
  path('M180 146H200L194 204H176Z', SHADE) +
  path('M36 142H204V151H36Z', o.cap) +
  path('M36 148H204V151H36Z', SHADE);

/** A small box with a plain lid and the arch on a cloth band. */
export const giftBox = (b: Brush, o: Colours): string =>
  contact(60) +
  rect(62, 112, 116, 92, o.body) +
  rect(62, 142, 116, 44, b.cloth) +
  rect(58, 92, 124, 26, o.cap, 2) +
  rect(58, 112, 124, 6, SHADE) +
  rect(98, 138, 44, 52, PAPER) +
  arch(120, 172, 14, b.ink) +
  path('M158 92H182V118H178V204H158Z', SHADE) +
  path('M68 118h7v86h-7z', LIGHT);
