import { at, path, stroke } from '../../svg';
import { LIGHT, PAPER, SHADE } from '../brush';
import { pouch, windowBag } from '../packs/bags';
import { oilBottle } from '../packs/oil-bottles';
import { bananaChip, bananaHand } from '../foods/banana';
import { palmFrond } from '../foods/coconut';
import { mango } from '../foods/dried-fruit';
import { coconutHalf } from '../foods/fruit';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A dried cheek of mango, 76 long, drawn to a point at both ends, around its own middle. */
const mangoCheek = (flesh: string): string =>
  path('M-38 6C-34 -12 -12 -18 8 -17C24 -16 34 -8 39 2C30 12 10 17 -8 16C-24 15 -34 12 -38 6Z', flesh) +
  path('M-38 6C-20 10 16 8 39 2C30 12 10 17 -8 16C-24 15 -34 12 -38 6Z', SHADE) +
  stroke('M-24 0C-10 -8 10 -9 26 -2M-18 6C-8 0 6 -1 18 2', SHADE, 1.8) +
  stroke('M-28 -3C-20 -11 -6 -14 8 -14', LIGHT, 2.6);

/** The Philippines' goods. */
export const philippines: Pictures = {
  'dried-mango-3x100g': {
    scale: 0.44,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'pouch', [
        pouch(b, { body: '#F7E7C3', cap: '#D8442E', fill: ['#F2B632', '#E08A1E'] }),
      ]);
      const cheek = stamps(b, 'cheek', [mangoCheek('#F2B632'), mangoCheek('#E08A1E')]);
      return (
        defs +
        at(-40, 58, stamp(0), { scale: 0.69 }) +
        at(24, 60, stamp(0), { scale: 0.69 }) +
        at(88, 62, stamp(0), { scale: 0.69 }) +
        cheek.defs +
        contact(48, 84, 216) +
        at(106, 211, cheek.stamp(1), { turn: 8, scale: 0.8 }) +
        at(66, 211, cheek.stamp(0), { turn: -7, scale: 0.86 }) +
        contact(24, 200, 210) +
        at(204, 188, mango('#F2B632', '#D8442E', '#4E7A34'), { scale: 0.66, flip: true })
      );
    },
  },
  'banana-chips-2x250g': {
    scale: 0.44,
    draw: (b) => {
      const chips = stamps(b, 'chip', [bananaChip('#F2CB5A'), bananaChip('#E8B43C')]);
      const places = [
        [94, 120, 10],
        [124, 116, 40],
        [150, 124, -20],
        [88, 142, 60],
        [114, 138, -30],
        [142, 146, 20],
        [96, 164, 0],
        [126, 160, 50],
        [152, 168, 30],
        [108, 180, -40],
        [138, 182, 10],
      ];
      const seen = places.map(([x = 0, y = 0, turn], i) => at(x, y, chips.stamp(i), { turn })).join('');
      const { defs, stamp } = stamps(b, 'bag', [windowBag(b, { body: '#F4EDDB', cap: '#1F3F7A' }, seen)]);
      return (
        chips.defs +
        defs +
        at(-48, 33, stamp(0), { scale: 0.83 }) +
        at(27, 36, stamp(0), { scale: 0.83 }) +
        at(196, 206, bananaHand('#E8C23A', '#6E7A34'), { scale: 0.84 }) +
        contact(36, 108, 211) +
        at(90, 203, chips.stamp(1), { turn: -8 }) +
        at(126, 204, chips.stamp(0), { turn: 12 }) +
        at(108, 194, chips.stamp(0), { turn: -4 })
      );
    },
  },
  'coconut-oil-500ml': {
    scale: 0.4,
    draw: (b) =>
      at(-40, 0, oilBottle(b, { body: '#EFE6BE', cap: '#1F3F7A' })) +
      contact(46, 172, 205) +
      at(168, 186, palmFrond('#4E7A34'), { turn: -26, scale: 1.3 }) +
      at(176, 160, coconutHalf('#6B4326', PAPER), { scale: 1.08 }),
  },
};
