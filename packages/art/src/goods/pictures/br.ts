import { at, path, stroke } from '../../svg';
import { LIGHT } from '../brush';
import { coffeeBrick } from '../packs/coffee-bag';
import { dropperBottle } from '../packs/oil-bottles';
import { pouch } from '../packs/bags';
import { heathTwig } from '../foods/blossoms';
import { coffeeBean } from '../foods/spices';
import { cup } from '../foods/table';
import { brazilKernel, brazilPod } from '../foods/tree-nuts';
import { contact, wisp } from '../parts';
import type { Pictures } from './picture';

const lump = (fill: string): string =>
  path('M-16 6L-12 -6L-2 -10L10 -8L16 2L12 10L-8 11Z', fill) + path('M-12 -6L-2 -10L10 -8L2 -2Z', LIGHT);

/** Brazil's goods. */
export const brazil: Pictures = {
  'santos-roasted-500g': {
    scale: 0.36,
    draw: (b) =>
      at(-32, 0, coffeeBrick(b, { body: '#1D4A33', cap: '#F2B632' })) +
      wisp(186, 148, 50) +
      at(188, 204, cup('#F7F2E6', '#5A3520', '#F2B632'), { scale: 0.96 }) +
      at(136, 203, coffeeBean('#5A3520'), { turn: -12 }) +
      at(150, 210, coffeeBean('#5A3520'), { turn: 24, scale: 0.9 }),
  },
  'brazil-nuts-300g': {
    scale: 0.36,
    draw: (b) =>
      at(-32, 0, pouch(b, { body: '#EFE6D3', cap: '#17332B', fill: ['#F3E8CC', '#E3D1A6'] })) +
      contact(48, 180, 206) +
      at(188, 160, brazilPod('#5E4028', '#A9774A'), { scale: 0.98 }) +
      at(142, 192, brazilKernel('#F3E8CC', '#A9774A'), { turn: -10 }) +
      at(170, 202, brazilKernel('#F3E8CC', '#A9774A'), { turn: 12, scale: 0.92 }),
  },
  'green-propolis-30ml': {
    scale: 0.34,
    draw: (b) =>
      at(-30, 0, dropperBottle(b, { body: '#4E5A22', cap: '#C9992E', bulb: '#17332B' })) +
      contact(38, 184, 205) +
      at(178, 206, heathTwig(b.ink), { scale: 1.2 }) +
      at(192, 206, heathTwig(b.ink), { turn: 20, scale: 0.86 }) +
      at(172, 206, heathTwig(b.ink), { turn: -22, scale: 0.8 }) +
      at(160, 198, lump('#4E5A22')) +
      at(192, 200, lump('#4E5A22'), { flip: true, scale: 1.1 }) +
      stroke('M150 186l4 -4', LIGHT, 2),
  },
};
