import { circle, ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

interface Colours {
  readonly body: string;
  readonly cap: string;
}

/** A round honey jar with a honeycomb cell on its label. */
export const honeyJar = (b: Brush, o: Colours & { rim: string }): string =>
  contact(56) +
  path(
    'M74 82H166C174 82 178 90 178 98V190C178 198 172 204 164 204H76C68 204 62 198 62 190V98C62 90 66 82 74 82Z',
    o.body,
  ) +
  path('M62 98C62 90 66 82 74 82H166C174 82 178 90 178 98V104H62Z', o.rim) +
  rect(66, 52, 108, 32, o.cap, 4) +
  path('M66 74h108v10H66z', SHADE) +
  rect(62, 122, 116, 58, PAPER) +
  rect(62, 122, 116, 14, b.cloth) +
  path('M120 141l12 7v13l-12 7-12-7v-13z', b.ink) +
  path('M154 52H174V84H169C176 86 178 92 178 98V190C178 198 172 204 164 204H154Z', SHADE) +
  path('M72 106h8v92h-4c-2 0-4-2-4-6z', LIGHT);

/** A farmhouse jar: the pavilion's cloth tied over the lid. */
export const clothTopJar = (b: Brush, o: { body: string; cord: string }): string =>
  contact(58) +
  path(
    'M76 92H164C176 100 180 112 180 124V190Q180 204 166 204H74Q60 204 60 190V124C60 112 64 100 76 92Z',
    o.body,
  ) +
  path(
    'M72 58Q120 44 168 58L172 82L190 106L172 102L158 112L144 103L128 113L112 103L96 112L82 102L64 107L50 104L68 82Z',
    b.cloth,
  ) +
  path('M152 54L168 58L172 82L190 106L172 102L158 112L150 106Z', SHADE) +
  stroke('M69 82Q120 92 171 82', o.cord, 5) +
  stroke('M122 87C108 96 104 104 106 114M122 87C134 96 138 102 138 112', o.cord, 3) +
  path('M120 122l30 17v31l-30 17-30-17v-31z', PAPER) +
  path('M120 136l16 9v18l-16 9-16-9v-18z', b.ink) +
  path('M158 112L172 102C178 108 180 116 180 124V190Q180 204 166 204H156Z', SHADE) +
  path('M68 124c0-5 1-9 3-12l8-1v90q-11-2-11-12z', LIGHT);

/** A squat jar of paste. */
export const pasteJar = (b: Brush, o: Colours): string =>
  contact(54) +
  path(
    'M74 108H166C174 112 176 118 176 126V194Q176 204 166 204H74Q64 204 64 194V126C64 118 66 112 74 108Z',
    o.body,
  ) +
  rect(68, 78, 104, 32, o.cap, 4) +
  path('M68 99h104v8H68z', SHADE) +
  rect(64, 132, 112, 52, b.cloth) +
  ellipse(120, 158, 27, 24, PAPER) +
  arch(120, 168, 13, b.ink) +
  path('M154 78H172V110H169C174 113 176 118 176 126V194Q176 204 166 204H154Z', SHADE) +
  path('M71 124h8v78q-8 0-8-8z', LIGHT);

/** A spice jar with a pierced lid. */
export const spiceJar = (b: Brush, o: Colours): string =>
  contact(36) +
  path(
    'M90 92H150C154 96 156 100 156 106V196Q156 204 148 204H92Q84 204 84 196V106C84 100 86 96 90 92Z',
    o.body,
  ) +
  path('M84 106C84 100 86 96 90 92H150C154 96 156 100 156 106V112H84Z', LIGHT) +
  path('M88 66Q88 58 96 58H144Q152 58 152 66V94H88Z', o.cap) +
  path('M88 84h64v10H88z', SHADE) +
  [100, 113, 127, 140].map((x) => circle(x, 66, 2.4, DEEP)).join('') +
  rect(84, 124, 72, 62, PAPER) +
  rect(84, 124, 72, 20, b.cloth) +
  arch(120, 168, 10, b.ink) +
  rect(104, 174, 32, 2.5, 'rgba(20,16,12,.86)') +
  path('M138 58H144Q152 58 152 66V94H151C155 97 156 101 156 106V196Q156 204 148 204H138Z', SHADE) +
  path('M90 108h6v94h-3q-3-1-3-6z', LIGHT);

/** A clear apothecary jar stopped with cork; what is inside is drawn by the caller, from y = 108 down. */
export const corkJar = (b: Brush, o: { glass: string; cork: string }, inside: string): string =>
  contact(44) +
  path(
    'M88 76H152C164 84 168 94 168 106V192Q168 204 156 204H84Q72 204 72 192V106C72 94 76 84 88 76Z',
    o.glass,
  ) +
  inside +
  path('M86 46H154L150 80H90Z', o.cork) +
  path('M138 46H154L150 80H138Z', SHADE) +
  rect(84, 76, 72, 7, o.glass, 3) +
  rect(72, 132, 96, 44, b.cloth) +
  rect(96, 128, 48, 52, PAPER) +
  arch(120, 160, 12, b.ink) +
  rect(108, 167, 24, 2.5, 'rgba(20,16,12,.86)') +
  path('M146 80L152 76C164 84 168 94 168 106V192Q168 204 156 204H150Z', SHADE) +
  path('M79 108c0-8 2-14 6-19v110q-6-2-6-8z', LIGHT);
