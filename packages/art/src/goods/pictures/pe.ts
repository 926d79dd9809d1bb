import { at } from '../../svg';
import { windowBag } from '../packs/bags';
import { standPouch } from '../packs/stand-pouch';
import { flourHeap, macaRoot } from '../foods/maca';
import { grains, quinoaBowl, quinoaHead } from '../foods/quinoa';
import { ribbedScarf } from '../wares/ribbed-scarf';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** Peru's goods. */
export const peru: Pictures = {
  'alpaca-scarf': {
    scale: 0.34,
    draw: (b) => ribbedScarf(b, { wool: '#9A958F', pale: '#B9B4AC' }),
  },
  'maca-powder-250g': {
    scale: 0.34,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'root', [macaRoot('#DDB24E', '#7C7A3A')]);
      return (
        defs +
        at(-34, 0, standPouch(b, { body: '#F3E3C3', cap: b.ink }, at(120, 160, stamp(0), { scale: 0.52 }))) +
        contact(46, 176, 206) +
        at(202, 170, stamp(0), { turn: 24, scale: 0.86 }) +
        at(164, 186, stamp(0), { turn: -74, scale: 0.8 }) +
        at(196, 207, flourHeap('#EAD7A8'), { scale: 0.9 })
      );
    },
  },
  'white-quinoa-500g': {
    scale: 0.34,
    draw: (b) =>
      at(172, 206, quinoaHead('#E0A83C', '#7C8A3A'), { turn: 4, scale: 1.04 }) +
      at(-36, 0, windowBag(b, { body: '#D9C19A', cap: '#157A74' }, grains(83, 120, 76, 62, '#FAF3DE'))) +
      contact(40, 190, 206) +
      at(196, 206, quinoaBowl('#FAF3DE', '#157A74'), { scale: 0.92 }),
  },
};
