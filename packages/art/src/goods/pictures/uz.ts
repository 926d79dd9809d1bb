import { at, path, stroke } from '../../svg';
import { BRIGHT, PAPER, SHADE } from '../brush';
import { carton, pouch, tray } from '../packs/bags';
import { apricot, driedApricot, melonPlait, raisin } from '../foods/dried-fruit';
import { grapes, melonWedge } from '../foods/fruit';
import { walnutHalf, walnutOpen } from '../foods/nuts';
import { crystal, sugarStick } from '../foods/plants';
import { piyolaPair, rishtanBowl } from '../wares/bowls';
import { doppi } from '../wares/cap';
import { hangingScarf } from '../wares/cloths';
import { suzaniCushion } from '../wares/cushion';
import { arch, contact, heap } from '../parts';
import type { Pictures } from './picture';

/** Uzbekistan's goods. */
export const uzbekistan: Pictures = {
  'green-raisins-500g': {
    scale: 0.34,
    warp: 8,
    draw: (b) =>
      at(-28, 0, pouch(b, { body: '#EFE6D3', cap: '#4E5E1E', fill: ['#A9B545', '#8A9A32', '#BDC75E'] })) +
      contact(46, 184, 205) +
      at(194, 128, grapes('#BDC75E', '#A9B545', '#4E5E1E'), { scale: 0.82 }) +
      at(
        184,
        198,
        heap(b, 'raisin', { rows: [3, 4], stepX: 19, stepY: 11, turn: 50 }, [
          raisin('#8A9A32'),
          raisin('#A9B545'),
        ]),
      ),
  },
  'dried-apricots-500g': {
    scale: 0.32,
    warp: 8,
    draw: (b) => {
      const discs = ['#E8861C', '#F2A22F', '#D9741A'].map(driedApricot);
      const spec = { rows: [3, 4, 5], stepX: 33, stepY: 20, turn: 20, seed: 6 };
      return (
        tray(b, { body: '#EADFC8', cap: '#C9A25A' }, at(120, 140, heap(b, 'disc', spec, discs))) +
        at(204, 182, apricot('#F2A22F', '#5E7F36'))
      );
    },
  },
  'walnut-kernels-300g': {
    scale: 0.34,
    warp: 8,
    draw: (b) => {
      const half = walnutHalf('#D9AC6E', '#8A5A2C');
      const small = at(0, 0, half, { scale: 0.74 });
      const seen = at(
        108,
        172,
        heap(b, 'half', { rows: [2, 2, 2], stepX: 34, stepY: 28, turn: 16 }, [small]),
      );
      return (
        at(-30, 0, carton(b, { body: '#F1E9DA', cap: '#D8C7A4' }, seen)) +
        contact(38, 190, 206) +
        at(192, 152, half, { turn: -10, scale: 1.05 }) +
        at(170, 186, walnutOpen('#A4753E', '#D9AC6E', '#8A5A2C'), { turn: 16 }) +
        at(214, 190, half, { turn: -24, scale: 0.95 })
      );
    },
  },
  'dried-melon-250g': {
    scale: 0.3,
    warp: 8,
    draw: (b) =>
      contact(98) +
      at(152, 184, melonWedge('#7E9A3A', '#F6E3A8'), { scale: 1.36, turn: -5 }) +
      path('M22 196H218L212 206H28Z', '#C4832A') +
      at(52, 174, melonPlait(6, '#E0A23C', '#C4832A', '#F7F2E6')) +
      path('M50 146H94V202H50Z', b.cloth) +
      path('M84 146H94V202H84Z', SHADE) +
      path('M58 158H86V190H58Z', PAPER) +
      arch(72, 184, 12, b.ink),
  },
  'navat-sugar-300g': {
    scale: 0.34,
    warp: 8,
    draw: (b) => {
      const lumps = [crystal('#E3A33C', '#B8741C'), at(0, 0, crystal('#F0BE62', '#C98A2C'), { turn: 70 })];
      return (
        contact(50, 92) +
        at(150, 88, sugarStick('#F0BE62', '#C98A2C', '#B08A5A'), { turn: 32, scale: 1.02 }) +
        at(92, 128, heap(b, 'lump', { rows: [2, 3, 4, 5], stepX: 23, stepY: 15, turn: 60, seed: 7 }, lumps)) +
        at(
          -28,
          0,
          path('M58 128H182C182 168 164 192 150 197V204H90V197C76 192 58 168 58 128Z', b.cloth) +
            path('M56 122H184V134H56Z', PAPER) +
            path('M162 122H184V134H182C182 168 164 192 150 197V204H136V196C156 184 162 160 162 134Z', SHADE) +
            stroke('M65 146C67 162 74 176 82 184', BRIGHT, 4),
        ) +
        contact(30, 196, 206) +
        at(196, 164, sugarStick('#E3A33C', '#B8741C', '#B08A5A'), { turn: 8, scale: 0.98 }) +
        at(150, 196, crystal('#E3A33C', '#B8741C'), { turn: 20 }) +
        at(224, 200, crystal('#F0BE62', '#C98A2C'), { turn: 60, scale: 0.7 })
      );
    },
  },
  'silk-ikat-scarf': {
    scale: 0.62,
    warp: 4,
    draw: (b) => hangingScarf(b, { thread: '#D9A21B', rail: '#B08A4A' }),
  },
  'suzani-cushion-cover': {
    scale: 0.3,
    warp: 8,
    draw: (b) => suzaniCushion(b, { linen: '#F5ECD8', red: '#B3123F', blue: '#1C3F6B', gold: '#F2B11F' }),
  },
  'doppi-cap': { scale: 0.22, warp: 8, draw: (b) => doppi(b, { cloth: '#1E1B24', thread: '#F5F1E6' }) },
  'rishtan-bowl': {
    scale: 0.3,
    warp: 8,
    draw: (b) => rishtanBowl(b, { cobalt: '#1B3F8C', turquoise: '#1E9AA8', clay: '#B4643C' }),
  },
  'rishtan-piyola-pair': {
    scale: 0.3,
    draw: () => piyolaPair({ cobalt: '#1B3F8C', turquoise: '#1E9AA8', clay: '#B4643C' }),
  },
};
