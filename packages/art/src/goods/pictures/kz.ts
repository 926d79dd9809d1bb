import { at, path, stroke } from '../../svg';
import { clothTopJar } from '../packs/jars';
import { oilBottle } from '../packs/oil-bottles';
import { sainfoin } from '../foods/blossoms';
import { chocolateBar, chocolateSquare } from '../foods/chocolate';
import { leaf } from '../foods/fruit';
import { sunflower } from '../foods/oil-seeds';
import { wovenCushion } from '../wares/cushion';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** Kazakhstan's goods. */
export const kazakhstan: Pictures = {
  'steppe-honey-500g': {
    scale: 0.36,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'spike', [sainfoin('#CC6690', '#5E7F36')]);
      return (
        at(-28, 0, clothTopJar(b, { body: '#E6B850', cord: '#7C2B1D' })) +
        contact(30, 190, 205) +
        defs +
        at(176, 206, stamp(0), { turn: -6, scale: 1.2 }) +
        at(202, 206, stamp(0), { turn: 12, scale: 1.02 }) +
        at(190, 206, stamp(0), { turn: 2, scale: 0.8 })
      );
    },
  },
  'syrmak-cushion-cover': {
    scale: 0.98,
    draw: (b) =>
      wovenCushion(b, { tassel: '#B8332B' }) +
      stroke('M44 53Q120 68 196 53Q183 124 196 197Q120 184 44 197Q57 124 44 53Z', '#F0D9A0', 5),
  },
  'milk-chocolate-3x100g': {
    scale: 0.44,
    draw: (b) => {
      const bar = chocolateBar(b, { chocolate: '#8A5230', foil: '#D9B24A' });
      return (
        contact(84, 116) +
        at(70, 202, bar, { turn: -9, scale: 0.98 }) +
        at(152, 202, bar, { turn: 9, scale: 0.98 }) +
        at(112, 205, bar, { scale: 1.06 }) +
        contact(22, 206, 206) +
        at(206, 194, chocolateSquare('#8A5230'), { turn: 10 })
      );
    },
  },
  'sunflower-oil-1l': {
    scale: 0.42,
    draw: (b) =>
      at(-34, 0, oilBottle(b, { body: '#EBBF32', cap: '#0E4F77' })) +
      contact(34, 182, 205) +
      path('M178 150C176 170 178 190 180 206H188C186 190 184 170 186 150Z', '#5E7F36') +
      at(184, 196, leaf('#5E7F36'), { turn: 64, scale: 1.1 }) +
      at(182, 184, leaf('#5E7F36'), { turn: -66 }) +
      at(182, 120, sunflower('#EBBF32', '#5A3B22'), { scale: 1.02 }),
  },
};
