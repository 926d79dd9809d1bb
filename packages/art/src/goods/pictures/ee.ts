import { at, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT } from '../brush';
import { creamJar } from '../packs/cream-jar';
import { clothTopJar } from '../packs/jars';
import { raspberry, toothedLeaf } from '../foods/blossoms';
import { chocolateBar, chocolateSquare } from '../foods/chocolate';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A cocoa bean, 30 long, around its own middle. */
const cocoaBean = (skin: string): string =>
  ellipse(0, 0, 15, 9, skin) +
  stroke('M-11 -2C-4 -5 4 -5 11 -2M-10 3C-4 6 4 6 10 3', DEEP, 1.2) +
  ellipse(-4, -4, 5, 1.6, LIGHT, -8);

/** Bark of a birch, curled, with its dark marks. */
const bark = (white: string, mark: string): string =>
  path('M-30 -18C-34 -10 -34 10 -30 18H30C36 10 36 -10 30 -18Z', white) +
  ellipse(30, 0, 7, 18, white) +
  ellipse(30, 0, 4, 12, DEEP) +
  stroke('M-20 -10h10M-4 -4h12M-24 4h8M-2 10h14M12 -12h8', mark, 2.6);

/** Estonia's goods. */
export const estonia: Pictures = {
  'dark-chocolate-100g': {
    scale: 0.36,
    draw: (b) =>
      contact(46, 92) +
      at(90, 204, chocolateBar(b, { chocolate: '#3A2118', foil: '#C9CDCB' }), { scale: 1.08 }) +
      contact(36, 184, 205) +
      at(168, 190, chocolateSquare('#3A2118'), { turn: -8 }) +
      at(196, 188, chocolateSquare('#3A2118'), { turn: 14 }) +
      at(180, 168, chocolateSquare('#3A2118'), { turn: 32 }) +
      at(216, 204, cocoaBean('#8A4E2E'), { turn: -10 }) +
      at(152, 208, cocoaBean('#8A4E2E'), { turn: 12, scale: 0.9 }),
  },
  'forest-honey-350g': {
    scale: 0.34,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'sprig', [toothedLeaf('#4E6A3C'), raspberry('#B3243E', '#4E6A3C')]);
      return (
        at(-28, 0, clothTopJar(b, { body: '#B9741C', cord: '#6B4326' })) +
        contact(36, 186, 205) +
        defs +
        stroke('M214 206C206 176 200 148 178 122', '#4E6A3C', 3.6) +
        at(206, 172, stamp(0), { turn: 74 }) +
        at(196, 146, stamp(0), { turn: -74 }) +
        at(186, 130, stamp(0), { turn: 40, scale: 0.9 }) +
        at(174, 124, stamp(1), { scale: 1.05 }) +
        at(186, 164, stamp(1), { scale: 1.1 }) +
        at(164, 174, stamp(1), { scale: 0.94 })
      );
    },
  },
  'face-cream-50ml': {
    scale: 0.34,
    draw: (b) =>
      at(52, 190, toothedLeaf('#6E8F4A'), { turn: -40, scale: 1.3 }) +
      at(56, 176, toothedLeaf('#6E8F4A'), { turn: -6, scale: 1.7 }) +
      at(-14, 0, creamJar(b, { glass: '#DCE6E6', lid: '#D9C39A', cream: '#FBF8EF' })) +
      contact(26, 36, 207) +
      at(40, 194, bark('#F7F2E6', b.ink), { scale: 0.78 }),
  },
};
