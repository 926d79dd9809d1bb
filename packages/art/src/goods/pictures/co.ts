import { at } from '../../svg';
import { tray, windowBag } from '../packs/bags';
import { avocado, avocadoHalf } from '../foods/avocado';
import { cacaoBean, cacaoPod } from '../foods/cacao';
import { chocolateBar } from '../foods/chocolate';
import { leaf } from '../foods/fruit';
import { coffeeBean, coffeeTwig } from '../foods/spices';
import { contact, heap } from '../parts';
import type { Pictures } from './picture';

/** Colombia's goods. */
export const colombia: Pictures = {
  'supremo-coffee-500g': {
    scale: 0.42,
    draw: (b) => {
      const beans = [coffeeBean('#5A3320'), coffeeBean('#472616')];
      const spec = { rows: [4, 3, 4, 3, 4], stepX: 23, stepY: 17, turn: 60, seed: 8 };
      return (
        at(
          -30,
          0,
          windowBag(b, { body: '#EBDDBE', cap: b.ink }, at(120, 176, heap(b, 'bean', spec, beans))),
        ) +
        contact(36, 186, 206) +
        at(190, 206, coffeeTwig('#B3242E', '#3F7A4A'), { scale: 1.3 }) +
        at(150, 204, coffeeBean('#5A3320'), { turn: -14 }) +
        at(160, 212, coffeeBean('#472616'), { turn: 22, scale: 0.9 })
      );
    },
  },
  'single-origin-chocolate-3x70g': {
    scale: 0.42,
    draw: (b) => {
      const bar = chocolateBar(b, { chocolate: '#43251A', foil: '#D8B23C' });
      return (
        contact(80, 104) +
        at(54, 203, bar, { turn: -5, scale: 0.84 }) +
        at(98, 204, bar, { scale: 0.96 }) +
        at(146, 205, bar, { turn: 4, scale: 1.04 }) +
        contact(28, 204, 207) +
        at(204, 168, cacaoPod('#B8652F'), { turn: 76, scale: 0.7 }) +
        at(190, 204, cacaoBean('#7A4526'), { turn: -12 }) +
        at(216, 208, cacaoBean('#7A4526'), { turn: 14, scale: 0.9 })
      );
    },
  },
  'hass-avocado-2kg': {
    scale: 0.36,
    draw: (b) => {
      const fruit = ['#3E4A2A', '#2E3822'].map((skin) => avocado(skin));
      const spec = { rows: [3, 4], stepX: 40, stepY: 32, turn: 24, seed: 5 };
      return (
        tray(b, { body: '#D9BE8E', cap: '#B98A55' }, at(118, 132, heap(b, 'fruit', spec, fruit))) +
        contact(26, 206, 207) +
        at(196, 160, leaf('#3E4A2A'), { turn: 50, scale: 1.1 }) +
        at(204, 172, avocadoHalf('#3E4A2A', '#C9CF6A', '#7A4526'), { turn: 6 })
      );
    },
  },
};
