import { at, path, stroke } from '../../svg';
import { BRIGHT, PAPER, SHADE } from '../brush';
import { carton, pouch, tray } from '../packs/bags';
import { apricot, driedApricot, melonPlait, raisin } from '../foods/dried-fruit';
import { melonWedge } from '../foods/fruit';
import { walnutHalf } from '../foods/nuts';
import { crystal, sugarStick } from '../foods/plants';
import { spill } from '../foods/table';
import { rishtanBowl } from '../wares/bowls';
import { doppi } from '../wares/cap';
import { hangingScarf } from '../wares/cloths';
import { suzaniCushion } from '../wares/cushion';
import { contact, pick, pile } from '../parts';
import type { Pictures } from './picture';

/** Uzbekistan's goods. */
export const uzbekistan: Pictures = {
  'green-raisins-500g': {
    scale: 0.34,
    warp: 6,
    draw: (b) =>
      at(-24, 0, pouch(b, { body: '#EFE6D3', cap: '#4E5E1E', fill: ['#A9B545', '#8A9A32', '#BDC75E'] })) +
      spill(186, 66, [1, 3, 4], [19, 14], (i) => raisin(pick(['#A9B545', '#8A9A32', '#BDC75E'], i)), {
        turn: 50,
        lift: 8,
      }),
  },
  'dried-apricots-500g': {
    scale: 0.32,
    warp: 6,
    draw: (b) =>
      tray(
        b,
        { body: '#EADFC8', cap: '#C9A25A' },
        at(
          120,
          140,
          pile({ rows: [3, 4, 5], stepX: 33, stepY: 20, turn: 20, seed: 6 }, (i) =>
            driedApricot(pick(['#E8861C', '#F2A22F', '#D9741A'], i)),
          ),
        ),
      ) + at(204, 182, apricot('#F2A22F', '#5E7F36')),
  },
  'walnut-kernels-300g': {
    scale: 0.34,
    warp: 6,
    draw: (b) =>
      at(
        -22,
        0,
        carton(
          b,
          { body: '#F1E9DA', cap: '#D8C7A4' },
          at(
            108,
            178,
            pile({ rows: [2, 3, 2, 3], stepX: 30, stepY: 22, turn: 40 }, () =>
              at(0, 0, walnutHalf('#C08A4E', '#7A4B22'), { scale: 0.72 }),
            ),
          ),
        ),
      ) +
      at(196, 180, walnutHalf('#C08A4E', '#7A4B22'), { turn: -18, scale: 1.15 }) +
      at(160, 190, walnutHalf('#C08A4E', '#7A4B22'), { turn: 74, scale: 0.95 }),
  },
  'dried-melon-250g': {
    scale: 0.3,
    warp: 6,
    draw: (b) =>
      contact(92) +
      at(120, 158, melonWedge('#7E9A3A', '#F3D98B'), { scale: 1.35 }) +
      path('M26 196H214L208 206H32Z', '#B98A55') +
      at(44, 176, melonPlait(9, '#D9A44A', '#BF8230')) +
      path('M100 150H142V200H100Z', b.cloth) +
      path('M132 150H142V200H132Z', SHADE) +
      path('M108 162H134V188H108Z', PAPER) +
      path('M114 184v-8a7 7 0 0 1 14 0v8z', b.ink),
  },
  'navat-sugar-300g': {
    scale: 0.34,
    warp: 6,
    draw: (b) =>
      contact(56) +
      at(84, 84, sugarStick('#E3A33C', '#B8741C', '#B08A5A', 80), { turn: -14, scale: 1.05 }) +
      at(158, 86, sugarStick('#E3A33C', '#B8741C', '#B08A5A', 80), { turn: 14, scale: 1.05 }) +
      at(120, 70, sugarStick('#EDB552', '#B8741C', '#B08A5A', 90), { scale: 1.25 }) +
      path('M62 132H178C178 170 162 192 148 196V204H92V196C78 192 62 170 62 132Z', b.cloth) +
      path('M60 128H180V140H60Z', PAPER) +
      path('M158 128H180V140H178C178 170 162 192 148 196V204H132V196C152 184 158 160 158 140Z', SHADE) +
      stroke('M68 150C70 164 76 176 84 184', BRIGHT, 4) +
      at(198, 194, crystal('#E3A33C', '#B8741C')) +
      at(214, 200, crystal('#EDB552', '#B8741C'), { turn: 60, scale: 0.8 }) +
      at(38, 196, crystal('#E3A33C', '#B8741C'), { turn: 20 }),
  },
  'silk-ikat-scarf': {
    scale: 0.62,
    warp: 3,
    draw: (b) => hangingScarf(b, { thread: '#D9A21B', rail: '#B08A4A' }),
  },
  'suzani-cushion-cover': {
    scale: 0.3,
    warp: 6,
    draw: (b) => suzaniCushion(b, { linen: '#F5ECD8', red: '#B3123F', blue: '#1C3F6B', gold: '#F2B11F' }),
  },
  'doppi-cap': { scale: 0.22, warp: 6, draw: (b) => doppi(b, { cloth: '#1E1B24', thread: '#F5F1E6' }) },
  'rishtan-bowl': {
    scale: 0.3,
    warp: 6,
    draw: (b) => rishtanBowl(b, { cobalt: '#1B3F8C', turquoise: '#1E9AA8', clay: '#B4643C' }),
  },
};
