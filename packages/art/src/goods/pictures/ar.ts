import { at, path } from '../../svg';
import { tray } from '../packs/bags';
import { coffeeBrick } from '../packs/coffee-bag';
import { wineBottle } from '../packs/wine-bottles';
import { grapes } from '../foods/fruit';
import { wineGlass } from '../foods/glasses';
import { mateGourd } from '../wares/mate';
import { shrimpCurl } from '../wares/shrimp';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A chip of ice, 26 wide, standing on y = 0. */
const ice = (pale: string): string =>
  path('M-13 0L-10 -14L2 -20L13 -12L12 0Z', pale) +
  path('M2 -20L13 -12L12 0H3Z', 'rgba(20,60,90,.16)') +
  path('M-10 -14L2 -20L4 -12L-6 -8Z', 'rgba(255,255,255,.7)');

/** Argentina's goods. */
export const argentina: Pictures = {
  'red-shrimp-2kg': {
    scale: 0.4,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'piece', [at(0, 0, shrimpCurl(), { scale: 0.55 }), ice('#D6E8F0')]);
      const iced = [44, 66, 90, 112, 136, 158, 180, 196];
      return (
        contact(26, 208, 207) +
        tray(
          b,
          { body: '#EAF1F4', cap: '#23689A' },
          defs +
            at(96, 108, stamp(0), { scale: 0.96 }) +
            at(150, 106, stamp(0)) +
            at(72, 128, stamp(0)) +
            at(122, 128, stamp(0), { scale: 1.06 }) +
            at(166, 126, stamp(0)) +
            iced
              .map((x, i) => at(x, 148, stamp(1), { flip: i % 2 === 1, scale: 0.9 + (i % 3) * 0.12 }))
              .join(''),
        ) +
        at(206, 207, stamp(1)) +
        at(226, 208, stamp(1), { scale: 0.76, flip: true })
      );
    },
  },
  'malbec-750': {
    scale: 0.22,
    draw: (b) =>
      at(-40, 0, wineBottle(b, { body: '#1C2430', cap: '#23689A' })) +
      at(204, 206, wineGlass('#4A1233'), { scale: 1.04 }) +
      contact(34, 142, 206) +
      at(140, 148, grapes('#4A1233', '#5E2447', '#6B7F3A'), { scale: 0.72 }),
  },
  'yerba-mate-500g': {
    scale: 0.36,
    draw: (b) =>
      at(-36, 0, coffeeBrick(b, { body: '#7F8F3A', cap: '#E0B040' })) +
      at(174, 205, mateGourd('#6B4326', '#AEB6BA', '#7F8F3A'), { scale: 1.08 }),
  },
};
