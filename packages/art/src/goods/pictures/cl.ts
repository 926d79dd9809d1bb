import { at, path, stroke } from '../../svg';
import { PAPER, SHADE } from '../brush';
import { dropperBottle, oilBottle } from '../packs/oil-bottles';
import { wineBottle } from '../packs/wine-bottles';
import { openSack, pouch, tray } from '../packs/bags';
import { clothTopJar, spiceJar } from '../packs/jars';
import { plum, prune } from '../foods/dried-fruit';
import { cherry, cherryPair, grapes } from '../foods/fruit';
import { walnutOpen, walnutWhole } from '../foods/nuts';
import { flower } from '../foods/plants';
import { rosehip, smokedChili } from '../foods/spices';
import { barrel, heapedSpoon } from '../foods/table';
import { foldedThrow } from '../wares/cloths';
import { pendant } from '../wares/jewels';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

/** Chile's goods. */
export const chile: Pictures = {
  'red-wine-carmenere-750': {
    scale: 0.22,
    draw: (b) =>
      at(-30, 0, wineBottle(b, { body: '#1F2A24', cap: '#5B1F45' })) +
      contact(40, 170, 205) +
      at(172, 128, grapes('#5B1F45', '#431634', '#5E7F36'), { scale: 1.0 }),
  },
  'carmenere-vinegar-250ml': {
    scale: 0.3,
    draw: (b) =>
      at(-34, 0, oilBottle(b, { body: '#6B1626', cap: '#2B2320' })) +
      at(178, 204, barrel('#B98A55', '#6B1626'), { scale: 1.04 }) +
      path('M154 137C162 129 194 129 202 137L205 153L190 150L178 164L166 150L151 153Z', PAPER) +
      path('M188 131C195 132 200 134 202 137L205 153L190 150L178 164L182 148Z', SHADE),
  },
  'fresh-cherries-2_5kg': {
    scale: 0.3,
    draw: (b) => {
      const fruit = ['#A3122E', '#7E0E24'].map(
        (red) => stroke('M0 -12C2 -22 6 -28 12 -32', '#5E7F36', 2.6) + at(0, 0, cherry(red), { scale: 1.15 }),
      );
      const spec = { rows: [4, 5, 6], stepX: 26, stepY: 20, turn: 14, seed: 3 };
      return (
        tray(b, { body: '#D9BE8E', cap: '#B98A55' }, at(120, 134, heap(b, 'fruit', spec, fruit))) +
        at(200, 206, cherryPair('#A3122E', '#5E7F36'), { scale: 0.86 })
      );
    },
  },
  'dried-prunes-500g': {
    scale: 0.34,
    draw: (b) =>
      at(-30, 0, pouch(b, { body: '#EDE3DC', cap: '#5B3A7C', fill: ['#38233F', '#2B1A30'] })) +
      contact(46, 182, 206) +
      at(196, 168, plum('#5B3A7C', '#5E7F36'), { scale: 1.02 }) +
      at(158, 190, prune('#38233F', '#7D6488'), { turn: -8 }) +
      at(194, 198, prune('#38233F', '#7D6488'), { turn: 6 }),
  },
  'walnuts-in-shell-500g': {
    scale: 0.4,
    draw: (b) => {
      const nuts = [walnutWhole('#B98A50'), walnutWhole('#A4753E')];
      const spec = { rows: [2, 3, 4], stepX: 34, stepY: 22, turn: 40, seed: 12 };
      return (
        openSack(b, { body: '#C9AE7E', cap: '#B5965F' }, at(120, 98, heap(b, 'nut', spec, nuts))) +
        at(202, 184, walnutOpen('#A4753E', '#E3BE86', '#8A5A2C'), { turn: 8 }) +
        at(34, 186, walnutWhole('#B98A50'), { turn: 70, scale: 0.9 })
      );
    },
  },
  'ulmo-honey-500g': {
    scale: 0.34,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'bloom', [
        flower(4, PAPER, '#D9A21B'),
        path('M0 0C-8 -10 -6 -28 4 -38C14 -28 10 -10 0 0Z', '#4E6A3C'),
      ]);
      return (
        at(-26, 0, clothTopJar(b, { body: '#EFC566', cord: '#8A5A2C' })) +
        defs +
        stroke('M204 204C202 180 196 164 184 150', '#4E6A3C', 3.6) +
        at(202, 178, stamp(1), { turn: 62 }) +
        at(194, 168, stamp(1), { turn: -64 }) +
        at(184, 144, stamp(0), { scale: 1.02, turn: 40 }) +
        at(176, 188, stamp(0), { scale: 0.92 }) +
        at(212, 196, stamp(0), { scale: 0.66, turn: 20 })
      );
    },
  },
  'merken-50g': {
    scale: 0.34,
    draw: (b) =>
      at(-34, 0, spiceJar(b, { body: '#8A2A1C', cap: '#2B2320' })) +
      contact(48, 168, 205) +
      at(136, 176, smokedChili('#8A2A1C', '#6B7A3A'), { turn: -8 }) +
      at(160, 198, heapedSpoon('#B98A55', '#8A2A1C')),
  },
  'rosehip-oil-30ml': {
    scale: 0.34,
    draw: (b) =>
      at(-28, 0, dropperBottle(b, { body: '#7A3F16', cap: '#C9992E', bulb: PAPER })) +
      stroke('M156 206C166 180 176 150 206 128M176 172C190 168 200 164 212 166', '#5E7F36', 4) +
      at(178, 160, path('M0 0C-10 -8 -10 -24 0 -34C10 -24 10 -8 0 0Z', '#5E7F36'), { turn: -44 }) +
      at(204, 130, path('M0 0C-10 -8 -10 -24 0 -34C10 -24 10 -8 0 0Z', '#5E7F36'), { turn: 40 }) +
      at(204, 130, rosehip('#D2321E', '#5E7F36'), { turn: -8 }) +
      at(212, 166, rosehip('#D2321E', '#5E7F36'), { turn: -4 }) +
      at(172, 170, rosehip('#D2321E', '#5E7F36'), { turn: 8, scale: 0.9 }),
  },
  'wool-throw': {
    scale: 0.5,
    draw: (b) => foldedThrow(b, { wool: '#9C2A38', edge: '#1D1A1C', thread: '#F3E9E2' }),
  },
  'lapis-pendant': {
    scale: 0.3,
    draw: (b) => pendant(b, { board: '#EFE8DA', silver: '#B9BEC2', lapis: '#1D3C9A', gold: '#E3BE4A' }),
  },
};
