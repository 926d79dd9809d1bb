import { at, ellipse, path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';
import { riceSack } from '../packs/bags';
import { beerCase, drinkCan } from '../packs/beer-case';
import { coffeeBag } from '../packs/coffee-bag';
import { cocoon } from '../foods/plants';
import { coffeeBean } from '../foods/spices';
import { brocadeScarf } from '../wares/brocade-scarf';
import { riceBasket } from '../wares/rice-basket';
import { contact, heap } from '../parts';
import type { Pictures } from './picture';

/** A wooden scoop lying on y = 0, its mouth to the left; what it holds is drawn behind its wall. */
const scoop = (wood: string, beans: string): string =>
  ellipse(4, 0, 50, 5, 'rgba(16,14,12,.2)') +
  beans +
  stroke('M34 -18L62 -30', wood, 9) +
  path('M-46 -22H34C42 -16 40 -4 32 0H-28C-40 0 -46 -10 -46 -22Z', wood) +
  path('M-40 -8H39C38 -4 36 -2 32 0H-28C-33 0 -37 -3 -40 -8Z', SHADE) +
  stroke('M-40 -17H24', LIGHT, 3);

/** Laos's goods. */
export const laos: Pictures = {
  'basalt-plateau-coffee-500g': {
    scale: 0.42,
    draw: (b) => {
      const beans = [coffeeBean('#5A3320'), coffeeBean('#472616')];
      const spec = { rows: [2, 3], stepX: 22, stepY: 12, turn: 50, seed: 4 };
      return (
        at(-42, 0, coffeeBag(b, { body: '#D9C3A0', cap: b.ink })) +
        at(176, 205, scoop('#B07A46', at(-4, -24, heap(b, 'bean', spec, beans))), { scale: 0.92 }) +
        at(120, 204, coffeeBean('#472616'), { turn: -18 }) +
        at(137, 211, coffeeBean('#5A3320'), { turn: 20, scale: 0.9 })
      );
    },
  },
  'lager-24x330': {
    scale: 0.4,
    draw: (b) =>
      beerCase(b, { card: '#D9C3A0', body: '#14325C', metal: '#D3D8DA' }) +
      at(200, 206, drinkCan(b, { body: '#14325C', metal: '#D3D8DA' })),
  },
  'sticky-rice-2kg': {
    scale: 0.46,
    draw: (b) =>
      at(-28, 0, riceSack(b, { body: '#F3EBD6', cap: '#D34A38' })) +
      at(188, 205, riceBasket(b.id('weave'), { bamboo: '#DDBB78', dark: '#9A6A34' })),
  },
  'brocaded-silk-scarf': {
    scale: 0.5,
    draw: (b) =>
      brocadeScarf(b, { silk: '#1D5C93', sheen: '#3F7DB0', thread: '#E3BE62', fringe: '#D34A38' }) +
      contact(28, 192, 207) +
      at(178, 198, cocoon('#FBF3DC'), { turn: -8 }) +
      at(210, 201, cocoon('#FBF3DC'), { turn: 16, scale: 0.86 }),
  },
};
