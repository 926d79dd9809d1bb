import { at } from '../../svg';
import { openSack } from '../packs/bags';
import { coffeeBag } from '../packs/coffee-bag';
import { spiritBottle } from '../packs/spirit-bottle';
import { cacaoBean, cacaoHalf, cacaoPod } from '../foods/cacao';
import { tumbler } from '../foods/glasses';
import { pourOver } from '../foods/pour-over';
import { coffeeBean } from '../foods/spices';
import { sugarCane } from '../foods/sugar-cane';
import { contact, heap } from '../parts';
import type { Pictures } from './picture';

/** Panama's goods. */
export const panama: Pictures = {
  'geisha-coffee-200g': {
    scale: 0.4,
    draw: (b) =>
      at(-34, 0, coffeeBag(b, { body: '#2A1433', cap: '#F2C230' })) +
      at(188, 205, pourOver(b.ink, '#7A4522'), { scale: 1.06 }) +
      at(142, 205, coffeeBean('#7A4522'), { turn: -16 }),
  },
  'cacao-beans-500g': {
    scale: 0.42,
    draw: (b) => {
      const beans = [cacaoBean('#7A4526'), cacaoBean('#5E321C')];
      const spec = { rows: [3, 4, 5], stepX: 26, stepY: 15, turn: 40, seed: 7 };
      return (
        at(
          -14,
          0,
          openSack(b, { body: '#D9C19A', cap: '#C7AB7E' }, at(120, 102, heap(b, 'bean', spec, beans))),
        ) +
        contact(46, 186, 207) +
        at(192, 156, cacaoPod('#C98A2B'), { turn: 58, scale: 0.72 }) +
        at(182, 190, cacaoHalf('#C98A2B', '#F7F2E6'), { turn: -4, scale: 0.74 })
      );
    },
  },
  'aged-rum-700': {
    scale: 0.34,
    draw: (b) =>
      at(156, 205, sugarCane('#9DA64A', '#F2E8B8'), { turn: 9, scale: 1.4 }) +
      at(142, 205, sugarCane('#9DA64A', '#F2E8B8'), { turn: 3, scale: 1.22 }) +
      at(-34, 0, spiritBottle(b, { body: '#A2551B', cap: '#5A3420' })) +
      at(198, 206, tumbler('#A2551B')),
  },
};
