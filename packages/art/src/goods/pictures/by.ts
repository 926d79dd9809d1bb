import { at, path, rect, stroke } from '../../svg';
import { DEEP, LIGHT, PAPER } from '../brush';
import { standPouch } from '../packs/stand-pouch';
import { cacaoBean } from '../foods/cacao';
import { chocolateBar, chocolateSquare } from '../foods/chocolate';
import { flaxSprig } from '../foods/flax';
import { milkGlass } from '../foods/glasses';
import { heapedSpoon } from '../foods/table';
import { foldedLinen } from '../wares/folded-linen';
import { contact } from '../parts';
import type { Pictures } from './picture';

/** Two squares of a thick bar, still joined, lying towards the viewer on y = 0, 76 wide. */
const brokenPair = (chocolate: string): string =>
  rect(-38, -12, 76, 12, chocolate, 2) +
  path('M-38 -9H38V-2Q38 0 36 0H-36Q-38 0 -38 -2Z', DEEP) +
  at(-19, -27, chocolateSquare(chocolate), { scale: 1.26 }) +
  at(19, -27, chocolateSquare(chocolate), { scale: 1.26 }) +
  path('M38 -46L44 -40V-6L38 0Z', chocolate) +
  path('M38 -46L44 -40V-6L38 0Z', DEEP);

/** A drop, 35 high, around its own middle. */
const drop = (fill: string): string =>
  path('M0 -20C11 -7 15 0 15 8A15 15 0 0 1 -15 8C-15 0 -11 -7 0 -20Z', fill) +
  stroke('M-8 6C-8 12 -4 16 1 17', LIGHT, 3);

/** Belarus's goods. */
export const belarus: Pictures = {
  'linen-tablecloth': {
    scale: 0.5,
    warp: 6,
    draw: (b) =>
      at(-8, 0, foldedLinen(b, { linen: '#EDE7D6', hem: '#B8232F', cord: '#5E7F46' })) +
      contact(14, 208, 206) +
      at(212, 207, flaxSprig('#7E9FE0', PAPER, '#5E7F46'), { turn: -13, scale: 1.06 }),
  },
  'whole-milk-powder-500g': {
    scale: 0.44,
    warp: 6,
    draw: (b) =>
      at(-34, 0, standPouch(b, { body: '#3E5FA8', cap: '#B8232F' }, at(120, 164, drop(b.ink)))) +
      at(194, 204, milkGlass('#FBF6E2'), { scale: 1.12 }) +
      at(150, 202, heapedSpoon('#B98A55', '#FBF6E2'), { scale: 0.6 }),
  },
  'dark-milk-chocolate-200g': {
    scale: 0.5,
    warp: 6,
    draw: (b) => {
      const side =
        path('M42 -150L53 -144V-98L42 -100Z', '#5A3320') +
        path('M44 -104L54 -100V-5L44 0Z', b.cloth) +
        path('M42 -150L53 -144V-100L54 -100V-5L44 0V-100L42 -100Z', DEEP);
      return (
        contact(60, 84) +
        at(80, 204, side + chocolateBar(b, { chocolate: '#5A3320', foil: '#C9CED6' }), { scale: 1.14 }) +
        contact(40, 188, 206) +
        at(186, 206, brokenPair('#5A3320')) +
        at(196, 154, chocolateSquare('#5A3320'), { turn: 14, scale: 1.2 }) +
        at(150, 209, cacaoBean('#8A5A36'), { turn: -12, scale: 0.9 })
      );
    },
  },
};
