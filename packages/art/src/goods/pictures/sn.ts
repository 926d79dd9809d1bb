import { at } from '../../svg';
import { windowBag } from '../packs/bags';
import { oilBottle } from '../packs/oil-bottles';
import { paperBag } from '../packs/paper-bag';
import { tumbler } from '../foods/glasses';
import { calyx, calyxSide } from '../foods/hibiscus';
import { peanutOpen, peanutPod } from '../foods/peanut';
import { cashewApple, cashewKernel } from '../foods/tree-nuts';
import { coiledBasket } from '../wares/coiled-basket';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

/** Senegal's goods. */
export const senegal: Pictures = {
  'peanut-oil-1l': {
    scale: 0.5,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'pod', [peanutPod('#D6AE72')]);
      return (
        at(-42, -6, oilBottle(b, { body: '#E9C65C', cap: '#E08A1E' }), { scale: 1.03 }) +
        contact(58, 168, 206) +
        defs +
        at(180, 170, stamp(0), { turn: -20 }) +
        at(146, 188, stamp(0), { turn: 12, scale: 0.96 }) +
        at(192, 194, peanutOpen('#D6AE72', '#A8503A'), { turn: -6, scale: 1.02 })
      );
    },
  },
  'cashew-kernels-250g': {
    scale: 0.46,
    draw: (b) => {
      const kernels = [cashewKernel('#F1DDB2'), cashewKernel('#E2C48A')];
      const spec = { rows: [3, 4, 3, 4, 3, 4], stepX: 24, stepY: 14, turn: 60, seed: 9 };
      return (
        at(
          -32,
          0,
          windowBag(b, { body: '#F1DDB2', cap: b.ink }, at(120, 176, heap(b, 'nut', spec, kernels))),
        ) +
        contact(48, 178, 206) +
        at(190, 96, cashewApple('#E0582B', '#9A8A6A', '#4E7A34'), { scale: 1.38 }) +
        at(142, 196, cashewKernel('#F1DDB2'), { turn: -8, scale: 1.1 }) +
        at(166, 203, cashewKernel('#E2C48A'), { turn: 20, scale: 1.1 })
      );
    },
  },
  'bissap-hibiscus-150g': {
    scale: 0.5,
    draw: (b) => {
      const calyces = [
        at(0, 20, calyxSide('#7A1230'), { scale: 0.92 }),
        at(0, 2, calyx('#5C0E26'), { scale: 0.68 }),
        at(0, 20, calyxSide('#5C0E26'), { scale: 0.92, flip: true }),
      ];
      const spec = { rows: [2, 3, 4], stepX: 25, stepY: 18, turn: 44, seed: 4 };
      return (
        at(-36, 0, paperBag(b, { paper: '#E6D3AF' }, at(120, 100, heap(b, 'calyx', spec, calyces)))) +
        at(190, 205, tumbler('#B3122F'), { scale: 1.24 }) +
        at(164, 204, calyxSide('#7A1230'), { turn: -66, scale: 0.96 })
      );
    },
  },
  'coiled-grass-basket': {
    scale: 0.26,
    draw: (b) => coiledBasket(b, { grass: '#E3C98F', first: '#A3195B', second: '#E08A1E' }),
  },
};
