import { at } from '../../svg';
import { PAPER } from '../brush';
import { pouch } from '../packs/bags';
import { honeyJar, pasteJar } from '../packs/jars';
import { wineBottle } from '../packs/wine-bottles';
import { acaciaCluster } from '../foods/acacia';
import { raspberry, toothedLeaf } from '../foods/blossoms';
import { grapes } from '../foods/fruit';
import { wineGlass } from '../foods/glasses';
import { longPepper } from '../foods/sweet-pepper';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** Serbia's goods. */
export const serbia: Pictures = {
  'prokupac-750': {
    scale: 0.24,
    draw: (b) =>
      at(-52, -6, wineBottle(b, { body: '#2A1622', cap: b.ink }), { scale: 1.03 }) +
      contact(44, 150, 206) +
      at(194, 204, wineGlass('#C23A4C'), { scale: 1.16 }) +
      at(132, 138, grapes('#4A2A50', '#2A1622', '#5E7F46'), { scale: 0.86 }),
  },
  'ajvar-2x300g': {
    scale: 0.42,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'jar', [pasteJar(b, { body: '#B23A1E', cap: '#D98A2B' })]);
      return (
        defs +
        at(-50, -4, stamp(0)) +
        at(56, 22, stamp(0), { scale: 0.9 }) +
        contact(58, 132, 213) +
        at(132, 196, longPepper('#D12A22', '#5E7F46'), { turn: -3 })
      );
    },
  },
  'acacia-honey-450g': {
    scale: 0.3,
    draw: (b) =>
      at(-32, 0, honeyJar(b, { body: '#F3DC8C', cap: '#1E4C5E', rim: '#F9EDBE' })) +
      at(186, 82, acaciaCluster(b, { bloom: PAPER, heart: '#F3DC8C', green: '#5E7F46' }), { scale: 1.14 }),
  },
  'freeze-dried-raspberries-100g': {
    scale: 0.42,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'berry', [raspberry('#D2334F', '#5E7F46')]);
      return (
        at(-32, 0, pouch(b, { body: '#F4E8CF', cap: '#1E4C5E', fill: ['#D2334F', '#B3243F'] })) +
        contact(46, 180, 207) +
        at(206, 150, toothedLeaf('#5E7F46'), { turn: 42, scale: 0.94 }) +
        at(170, 148, toothedLeaf('#5E7F46'), { turn: -34, scale: 0.94 }) +
        defs +
        at(188, 130, stamp(0), { turn: 3, scale: 1.36 }) +
        at(164, 164, stamp(0), { turn: 9, scale: 1.32 }) +
        at(208, 163, stamp(0), { turn: -8, scale: 1.36 })
      );
    },
  },
};
