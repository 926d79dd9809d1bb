import { at, ellipse, path, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { contact } from '../parts';

const BELLY = 'M48 92H192C192 148 164 180 148 188V196H92V188C76 180 48 148 48 92Z';
const FACET =
  'M162 103.5C178 101 192 97 192 92C192 148 164 180 148 188V204H136V190C152 172 162 140 162 103.5Z';

/** A footed bowl glazed in the pavilion's cloth. */
export const glazedBowl = (b: Brush, o: { foot: string; inside: string }): string =>
  contact(46) +
  path(BELLY, b.cloth) +
  path('M88 194H152L156 204H84Z', o.foot) +
  ellipse(120, 92, 72, 17, PAPER) +
  ellipse(120, 93, 65, 13, o.inside) +
  ellipse(120, 97, 56, 9, 'rgba(0,0,0,.22)') +
  path(FACET, SHADE);

/** A Rishtan bowl: white slip, cobalt and turquoise under an alkaline glaze, pomegranates round the belly. */
export function rishtanBowl(b: Brush, o: { cobalt: string; turquoise: string; clay: string }): string {
  const clip = b.id('belly');
  const pomegranate =
    path('M0 -30C-7 -26 -7 -24 -4 -20C-22 -16 -24 12 0 24C24 12 22 -16 4 -20C7 -24 7 -26 0 -30Z', o.cobalt) +
    path('M0 -13C-14 -10 -15 8 0 16C15 8 14 -10 0 -13Z', o.turquoise) +
    path('M0 -7C-6 -5 -6 4 0 8C6 4 6 -5 0 -7Z', PAPER);
  const sprig = stroke(
    'M0 24C-3 8 3 -4 0 -20M0 4C-7 2 -10 -4 -9 -10M0 -4C7 -6 9 -12 8 -17',
    o.turquoise,
    3.6,
  );
  const figures = [40, 80, 120, 160, 200]
    .map((x, i) => at(x, 140, pomegranate, { scale: i % 2 ? 0.92 : 1 }))
    .join('');
  return (
    contact(50) +
    path('M84 190H156L160 204H80Z', o.clay) +
    path('M34 88H206C204 146 172 182 152 190V196H88V190C68 182 36 146 34 88Z', PAPER) +
    `<clipPath id="${clip}"><path d="M34 88H206C204 146 172 182 152 190V196H88V190C68 182 36 146 34 88Z"/></clipPath><g clip-path="url(#${clip})">` +
    stroke('M30 98C60 116 180 116 210 98', o.cobalt, 7) +
    stroke('M30 106C60 124 180 124 210 106', o.turquoise, 3.4) +
    [60, 100, 140, 180].map((x) => at(x, 142, sprig)).join('') +
    figures +
    stroke('M70 172C100 182 140 182 170 172', o.cobalt, 6) +
    stroke('M84 186H156', o.turquoise, 6) +
    '</g>' +
    ellipse(120, 88, 86, 19, PAPER) +
    ellipse(120, 89, 79, 15, o.turquoise) +
    ellipse(120, 93, 66, 10, 'rgba(0,0,0,.2)') +
    stroke('M52 92C70 101 96 104 120 104C144 104 170 101 188 92', o.cobalt, 3) +
    path(
      'M174 102C194 98 206 93 206 88C204 146 172 182 152 190L160 204H146L140 194C162 174 174 140 174 102Z',
      SHADE,
    ) +
    path('M46 108C50 140 66 166 84 180C74 180 48 150 42 108Z', LIGHT)
  );
}

/** Two Rishtan tea bowls: one on its foot, banded in cobalt, one leaning so that the pomegranate inside it shows. */
export function piyolaPair(o: { cobalt: string; turquoise: string; clay: string }): string {
  const fruit =
    path(
      'M0 -30C-7 -26 -7 -24 -4 -20C-22 -16 -24 12 0 24C24 12 22 -16 4 -20C7 -24 7 -26 0 -30Z',
      o.turquoise,
    ) +
    path('M0 -13C-14 -10 -15 8 0 16C15 8 14 -10 0 -13Z', o.cobalt) +
    path('M0 -7C-6 -5 -6 4 0 8C6 4 6 -5 0 -7Z', PAPER);
  const leaning =
    ellipse(7, -2, 44, 6, 'rgba(16,14,12,.2)') +
    ellipse(6, -53, 54, 52, o.clay) +
    ellipse(0, -55, 54, 55, PAPER) +
    ellipse(0, -55, 48, 49, o.cobalt) +
    ellipse(0, -54, 44.5, 45, PAPER) +
    ellipse(0, -54, 38, 39, o.turquoise) +
    ellipse(0, -53.5, 35.5, 36, PAPER) +
    at(0, -52, fruit, { scale: 1.06 }) +
    path(
      'M-34 -94C-4 -104 40 -92 44 -54C46 -30 28 -12 8 -9.500C24 -22 30 -40 26 -58C20 -82 -8 -94 -34 -94Z',
      SHADE,
    );
  const standing =
    ellipse(5, 0, 34, 6, 'rgba(16,14,12,.2)') +
    path('M-22 -10H22L25 0H-25Z', o.clay) +
    path('M-58 -84H58C58 -46 40 -16 24 -8H-24C-40 -16 -58 -46 -58 -84Z', PAPER) +
    path(
      'M-57 -72C-40 -60 40 -60 57 -72C56 -65 55 -59 53 -53C34 -42 -34 -42 -53 -53C-55 -59 -56 -65 -57 -72Z',
      o.cobalt,
    ) +
    stroke('M-49 -42C-30 -33 30 -33 49 -42', o.turquoise, 3.4) +
    stroke('M-33 -18C-16 -13 16 -13 33 -18', o.cobalt, 4) +
    [-36, -18, 0, 18, 36].map((x) => ellipse(x, -56.5 + 4.5 - (x * x) / 420, 4.4, 3.6, PAPER)).join('') +
    ellipse(0, -84, 58, 14, PAPER) +
    ellipse(0, -83.5, 52, 11, '#EAE3D2') +
    stroke('M-52 -83C-34 -73 34 -73 52 -83', o.cobalt, 2.4) +
    path('M32 -73C46 -75 58 -79 58 -84C58 -46 40 -16 24 -8L25 0H12C32 -20 38 -48 32 -73Z', SHADE) +
    path('M-50 -68C-47 -46 -38 -28 -28 -16C-40 -26 -52 -46 -54 -69Z', LIGHT);
  return at(162, 204, leaning, { turn: 4 }) + at(84, 206, standing, { scale: 0.94 });
}

/** A pair of celadon cups, lotus petals carved round each, one behind the other. */
export function celadonCups(o: { glaze: string; pale: string; clay: string }): string {
  const one =
    ellipse(5, 0, 40, 6, 'rgba(16,14,12,.2)') +
    path('M-24 -8H24L27 0H-27Z', o.clay) +
    path('M-48 -92H48C50 -54 40 -18 24 -6H-24C-40 -18 -50 -54 -48 -92Z', o.glaze) +
    stroke('M-47 -76H47', o.pale, 3) +
    [-30, -10, 10, 30]
      .map((x) =>
        stroke(
          `M${x - 10} -66C${x - 10} -38 ${x * 0.86 - 5} -22 ${x * 0.74} -14C${x * 0.86 + 5} -22 ${x + 10} -38 ${x + 10} -66`,
          o.pale,
          2.6,
        ),
      )
      .join('') +
    ellipse(0, -92, 48, 12, o.pale) +
    ellipse(0, -91, 43, 9, o.glaze) +
    ellipse(0, -88, 36, 6, SHADE) +
    path('M28 -82C38 -84 48 -88 48 -92C50 -54 40 -18 24 -6L27 0H14C30 -22 32 -56 28 -82Z', SHADE) +
    path('M-41 -78C-41 -52 -36 -32 -28 -18C-38 -26 -47 -50 -47 -80Z', LIGHT);
  return at(160, 198, one, { scale: 0.94 }) + at(84, 206, one);
}
