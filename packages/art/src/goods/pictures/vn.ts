import { at, ellipse, path } from '../../svg';
import { carton, pouch } from '../packs/bags';
import { coffeeBag } from '../packs/coffee-bag';
import { spiceJar } from '../packs/jars';
import { candyBrick, wrappedCandy } from '../foods/candy';
import { coconutHalf } from '../foods/fruit';
import { phin } from '../foods/glasses';
import { blackPeppercorn, pepperSpike } from '../foods/pepper';
import { coffeeBean } from '../foods/spices';
import { cashewApple, cashewKernel } from '../foods/tree-nuts';
import { contact, heap, spill } from '../parts';
import type { Pictures } from './picture';

/** Vietnam's goods. */
export const vietnam: Pictures = {
  'robusta-roasted-500g': {
    scale: 0.4,
    draw: (b) =>
      at(-32, 0, coffeeBag(b, { body: '#4A2418', cap: '#2E1710' })) +
      at(188, 204, phin('#C9CDCB', '#2E1710'), { scale: 1.04 }) +
      at(144, 198, coffeeBean('#4A2418'), { turn: -14 }) +
      at(158, 207, coffeeBean('#2E1710'), { turn: 20, scale: 0.9 }),
  },
  'black-pepper-whole-150g': {
    scale: 0.34,
    draw: (b) =>
      at(-40, 0, spiceJar(b, { body: '#2B2622', cap: '#C9B458' })) +
      at(176, 74, pepperSpike('#7FA650', '#C9B458', '#2B6B3C'), { scale: 1.2 }) +
      spill(b, 'corn', 176, 84, { rows: [2, 4], stepX: 19, stepY: 12, turn: 80, lift: 8 }, [
        blackPeppercorn('#2B2622'),
      ]),
  },
  'cashew-kernels-400g': {
    scale: 0.34,
    draw: (b) =>
      at(-32, 0, pouch(b, { body: '#EDE6CF', cap: '#2B6B3C', fill: ['#F1E2BF', '#E3CFA2'] })) +
      contact(48, 178, 206) +
      at(190, 104, cashewApple('#D8572A', '#8A7A4A', '#2B6B3C'), { scale: 1.12 }) +
      at(146, 190, cashewKernel('#F1E2BF'), { turn: -12, scale: 1.1 }) +
      at(176, 200, cashewKernel('#E3CFA2'), { turn: 14, scale: 1.1 }) +
      at(210, 196, cashewKernel('#F1E2BF'), { turn: -150 }),
  },
  'coconut-candy-300g': {
    scale: 0.36,
    draw: (b) => {
      const sweets = [wrappedCandy('#F7F2E6', b.ink)];
      const spec = { rows: [2, 2, 2, 2], stepX: 44, stepY: 20, turn: 26, seed: 4 };
      return (
        at(
          -26,
          0,
          carton(b, { body: '#EBD9A8', cap: '#7FA650' }, at(108, 182, heap(b, 'sweet', spec, sweets))),
        ) +
        contact(40, 190, 205) +
        at(198, 164, coconutHalf('#6B4326', '#F7F2E6'), { scale: 0.92 }) +
        path('M136 200C150 196 166 196 176 200Z', 'rgba(16,14,12,.2)') +
        at(150, 194, candyBrick('#D9B77C'), { turn: -8 }) +
        at(182, 200, candyBrick('#D9B77C'), { turn: 6 }) +
        ellipse(150, 203, 16, 2, 'rgba(16,14,12,.12)')
      );
    },
  },
};
