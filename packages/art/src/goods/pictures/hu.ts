import { at, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { windowBag } from '../packs/bags';
import { wineBottle } from '../packs/wine-bottles';
import { grapes } from '../foods/fruit';
import { wineGlass } from '../foods/glasses';
import { heapedSpoon } from '../foods/table';
import { duvet } from '../wares/duvet';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A dried paprika pod hanging from its stalk at the origin, 62 high. */
const paprikaPod = (skin: string, green: string): string =>
  stroke('M0 0V8', green, 3.4) +
  path('M-11 10C-14 24 -8 48 2 62C10 50 14 26 11 10C6 5 -6 5 -11 10Z', skin) +
  path('M4 7C10 8 14 26 2 62C10 50 14 26 11 10Z', SHADE) +
  stroke('M-5 16C-5 28 -3 40 0 50', LIGHT, 2.4) +
  stroke('M4 18C5 28 4 36 3 44', DEEP, 1.4) +
  path('M-11 11C-6 4 6 4 11 11C6 14 -6 14 -11 11Z', green);

/** Hungary's goods. */
export const hungary: Pictures = {
  'botrytis-sweet-wine-500': {
    scale: 0.24,
    draw: (b) =>
      at(-40, 20, wineBottle(b, { body: '#C98A1E', cap: '#5A1A12' }), { scale: 0.9 }) +
      contact(40, 176, 205) +
      at(198, 204, wineGlass('#C98A1E'), { scale: 0.9 }) +
      at(142, 136, grapes('#C98A1E', '#8E5A1E', '#6B7A3A'), { scale: 0.9 }),
  },
  'goose-down-duvet': {
    scale: 0.5,
    draw: (b) => duvet(b, { cotton: '#F7F4EC', seam: '#C9C2B2' }),
  },
  'sweet-paprika-100g': {
    scale: 0.36,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'pod', [paprikaPod('#B3261A', '#5E6B3A')]);
      const string = [
        [172, 30, 26],
        [196, 34, -24],
        [170, 56, 22],
        [198, 62, -22],
        [174, 84, 18],
        [196, 92, -16],
        [184, 112, 4],
      ];
      return (
        at(
          -34,
          0,
          windowBag(
            b,
            { body: '#F5EEDC', cap: '#2E6D52' },
            path('M82 138C94 124 108 132 120 122C132 132 146 124 158 136V182H82Z', '#C23A1C') +
              path('M120 122C132 132 146 124 158 136V182H138C146 160 138 134 120 122Z', SHADE),
          ),
        ) +
        stroke('M184 14V118', '#5E6B3A', 3) +
        defs +
        string.map(([x = 0, y = 0, turn]) => at(x, y, stamp(0), { turn })).join('') +
        contact(40, 178, 206) +
        at(170, 200, heapedSpoon('#B98A55', '#C23A1C'), { scale: 0.8 })
      );
    },
  },
};
