import { at, circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { corkJar } from '../packs/jars';
import { creamJar } from '../packs/cream-jar';
import { passataBottle } from '../packs/sauce-bottles';
import { cod } from '../foods/fish';
import { saltFlake } from '../foods/salt';
import { sweater } from '../wares/cloths';
import { contact, dots, spill, wisp } from '../parts';
import type { Pictures } from './picture';

/** A block of lava with its bubbles, 60 wide, standing on y = 0. */
const lava = (rock: string): string =>
  path('M-30 0L-28 -20L-14 -36L8 -38L26 -24L30 0Z', rock) +
  path('M8 -38L26 -24L30 0H10C18 -12 16 -26 8 -38Z', SHADE) +
  dots(
    [
      [-16, -22],
      [-6, -12],
      [2, -28],
      [-20, -8],
      [10, -10],
    ],
    2.6,
    DEEP,
  ) +
  stroke('M-24 -20L-13 -31', LIGHT, 3);

/** A ball of wool, 48 across, standing on y = 0, its end running off to the left. */
const yarn = (wool: string): string =>
  ellipse(4, 0, 26, 5, 'rgba(16,14,12,.2)') +
  stroke('M-8 -3C-28 4 -40 -4 -56 2', wool, 3.4) +
  circle(0, -24, 24, wool) +
  path('M10 -46A24 24 0 0 1 -4 -0.400C14 -8 20 -30 10 -46Z', SHADE) +
  stroke('M-20 -34C-8 -24 2 -12 6 -2M-12 -43C2 -34 14 -20 17 -8M-22 -22C-14 -14 -8 -8 -4 -1', SHADE, 2) +
  stroke('M-14 -16C-2 -30 8 -38 18 -38', LIGHT, 2.6);

/** Half a lemon, 44 across, around its own middle. */
const lemon = (rind: string): string =>
  circle(0, 0, 22, rind) +
  circle(0, 0, 18.5, PAPER) +
  [0, 60, 120, 180, 240, 300]
    .map((a) => `<g transform="rotate(${a})">${path('M0 -3L-7 -14Q0 -19 7 -14Z', rind)}</g>`)
    .join('');

/** Iceland's goods. */
export const iceland: Pictures = {
  'silica-mask-50ml': {
    scale: 0.34,
    draw: (b) =>
      wisp(34, 158, 70) +
      wisp(56, 160, 56) +
      contact(34, 44, 206) +
      at(44, 206, lava('#22323D')) +
      at(0, 0, creamJar(b, { glass: '#8FB2C2', lid: '#22323D', cream: '#FBFBF8' })),
  },
  'yoke-wool-sweater': {
    scale: 0.5,
    draw: (b) =>
      sweater(b, { body: '#AEBBC0', cap: '#3D6F8E' }) +
      stroke('M79 196v7M88 196v7M97 196v7M106 196v7M115 196v7M124 196v7M133 196v7M142 196v7', SHADE, 2.4) +
      at(200, 208, yarn('#B4473A'), { scale: 0.92 }),
  },
  'cod-liver-oil-240ml': {
    scale: 0.34,
    draw: (b) =>
      at(-34, 0, passataBottle(b, { body: '#8A5A1E', cap: '#22323D' })) +
      contact(58, 172, 206) +
      at(192, 152, lemon('#EBC63C'), { turn: 12, scale: 1.1 }) +
      at(172, 186, cod('#6F8894', PAPER), { scale: 0.86 }),
  },
  'geothermal-sea-salt-250g': {
    scale: 0.32,
    draw: (b) =>
      at(
        -34,
        0,
        corkJar(
          b,
          { glass: '#C9DCE3', cork: '#B98A55' },
          path(
            'M76 104C92 96 106 106 120 99C136 94 148 106 164 102V192Q164 200 154 200H86Q76 200 76 192Z',
            '#FBFBF8',
          ) +
            stroke(
              'M86 114l8 4M104 112l7 5M124 110l8 5M146 114l8 4M92 190l8 -4M120 192l8 -4M144 190l8 -4',
              SHADE,
              2.4,
            ),
        ),
      ) +
      spill(b, 'flake', 186, 96, { rows: [1, 2, 4, 5], stepX: 21, stepY: 12, turn: 26, seed: 5, lift: 0 }, [
        saltFlake('#FBFBF8'),
        saltFlake('#E3ECEF'),
      ]),
  },
};
