import { at, path, stroke } from '../../svg';
import { LIGHT } from '../brush';
import { windowBag } from '../packs/bags';
import { wineBottle } from '../packs/wine-bottles';
import { wineGlass } from '../foods/glasses';
import { macadamiaOpen, macadamiaWhole, roundKernel } from '../foods/nuts';
import { boots } from '../wares/boots';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

const gumLeaf = (green: string): string =>
  path('M0 0C12 -10 18 -40 4 -70C-10 -46 -12 -16 0 0Z', green) +
  stroke('M0 -4C4 -24 5 -44 3 -62', LIGHT, 1.6);

/** Australia's goods. */
export const australia: Pictures = {
  'shiraz-750': {
    scale: 0.24,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'leaf', [gumLeaf('#355E4F')]);
      return (
        at(-38, 0, wineBottle(b, { body: '#20282A', cap: '#5B1428' })) +
        at(178, 204, wineGlass('#5B1428'), { scale: 1.16 }) +
        defs +
        at(126, 206, stamp(0), { turn: 60, scale: 0.72 }) +
        at(128, 207, stamp(0), { turn: 84, scale: 0.66 })
      );
    },
  },
  'macadamia-400g': {
    scale: 0.32,
    draw: (b) => {
      const kernels = [roundKernel('#F4E3B8'), roundKernel('#E8D09A')];
      const spec = { rows: [3, 4, 4, 4], stepX: 21, stepY: 18, turn: 40, seed: 9 };
      return (
        at(
          -30,
          0,
          windowBag(b, { body: '#20453F', cap: '#F1D9A7' }, at(120, 172, heap(b, 'kernel', spec, kernels))),
        ) +
        contact(46, 182, 206) +
        at(178, 168, macadamiaWhole('#8A5128'), { scale: 1.1 }) +
        at(156, 188, macadamiaWhole('#8A5128'), { scale: 0.94, turn: 40 }) +
        at(198, 186, macadamiaOpen('#8A5128', '#F4E3B8'), { scale: 1.1, turn: 6 })
      );
    },
  },
  'sheepskin-boots': {
    scale: 0.34,
    draw: (b) => boots(b, { suede: '#A8713C', wool: '#F3E9D2', sole: '#5A3B22' }),
  },
};
