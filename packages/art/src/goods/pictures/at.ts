import { at } from '../../svg';
import { boxRow, chocolateBox } from '../packs/chocolate-box';
import { oilBottle } from '../packs/oil-bottles';
import { praline } from '../foods/chocolate';
import { pumpkin, pumpkinSeed } from '../foods/oil-seeds';
import { necklace } from '../wares/necklace';
import { contact, spill, stamps } from '../parts';
import type { Pictures } from './picture';

/** Austria's goods. */
export const austria: Pictures = {
  'assorted-chocolates-300g': {
    scale: 0.42,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'piece', [
        praline('dome', '#4A2618', '#A86A3C'),
        praline('brick', '#A86A3C', '#4A2618'),
        praline('ball', '#4A2618', '#8FA35A'),
        praline('dome', '#A86A3C', '#4A2618'),
      ]);
      return (
        chocolateBox(
          b,
          { card: '#15171A' },
          defs +
            boxRow(158, [58, 90, 122, 154, 184], (i) => stamp(i), 1.06) +
            boxRow(166, [46, 76, 106, 136, 166, 194], (i) => stamp(i + 2), 1.12),
        ) +
        contact(16, 216, 206) +
        at(216, 206, stamp(2), { scale: 1.1 })
      );
    },
  },
  'crystal-necklace': {
    scale: 0.32,
    draw: (b) => necklace(b, { velvet: '#23262B', metal: '#D9B24A', clear: '#E3F0F6', deep: '#9CC0D4' }),
  },
  'pumpkin-seed-oil-250ml': {
    scale: 0.36,
    draw: (b) =>
      at(-34, 0, oilBottle(b, { body: '#1E2A18', cap: '#15171A' })) +
      contact(48, 176, 205) +
      at(180, 196, pumpkin('#E0A23A', '#5E6B3A'), { scale: 0.96 }) +
      spill(b, 'seed', 150, 66, { rows: [2, 3], stepX: 21, stepY: 9, turn: 50, lift: 4 }, [
        pumpkinSeed('#5E6B3A'),
      ]),
  },
};
