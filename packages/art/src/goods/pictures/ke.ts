import { at, circle, ellipse, path } from '../../svg';
import { SHADE } from '../brush';
import { carton, pouch } from '../packs/bags';
import { coffeeBag } from '../packs/coffee-bag';
import { coffeeSieve } from '../foods/coffee-sieve';
import { leaf } from '../foods/fruit';
import { macadamiaOpen, macadamiaWhole, roundKernel } from '../foods/nuts';
import { coffeeBean } from '../foods/spices';
import { cup } from '../foods/table';
import { teaMound } from '../foods/tea-granules';
import { kiondo } from '../wares/kiondo';
import { contact, spill, stamps } from '../parts';
import type { Pictures } from './picture';

/** Half a peeled kernel, its flat side to the viewer, 24 across. */
const halfKernel = (kernel: string): string =>
  circle(0, 0, 12, kernel) +
  circle(0, 0, 12, SHADE) +
  ellipse(-1, -0.5, 9.6, 10.4, kernel) +
  path('M-2 -7C3 -3 3 3 -1 7C1 3 1 -3 -2 -7Z', SHADE);

/** Kenya's goods. */
export const kenya: Pictures = {
  'kericho-black-tea-250g': {
    scale: 0.4,
    draw: (b) =>
      at(
        -32,
        0,
        carton(b, { body: '#1F5C3A', cap: '#B5261E' }, at(108, 186, teaMound(92, 62, '#2E1A14', '#6B3A22'))),
      ) +
      at(190, 199, cup('#F4ECDD', '#C98F5E', '#B5261E')) +
      contact(38, 164, 210) +
      at(166, 209, teaMound(74, 20, '#2E1A14', '#6B3A22')),
  },
  'aa-coffee-250g': {
    scale: 0.4,
    draw: (b) =>
      contact(40, 188, 205) +
      at(186, 204, coffeeSieve('#B98A55', '#C9CED0'), { scale: 0.94 }) +
      at(-36, 0, coffeeBag(b, { body: '#B5261E', cap: '#B98A55' })) +
      spill(b, 'bean', 178, 84, { rows: [2, 3], stepX: 32, stepY: 16, turn: 40, lift: 10, seed: 3 }, [
        at(0, 0, coffeeBean('#6B3E22'), { scale: 1.16 }),
      ]),
  },
  'macadamia-300g': {
    scale: 0.36,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'kernel', [roundKernel('#F6E7BF'), halfKernel('#F6E7BF')]);
      return (
        at(-36, 0, pouch(b, { body: '#1F5C3A', cap: '#B5261E', fill: ['#F6E7BF', '#EAD6A0'] })) +
        at(196, 172, leaf('#1F5C3A'), { turn: 8, scale: 1.6 }) +
        at(196, 176, leaf('#1F5C3A'), { turn: 44, scale: 1.4 }) +
        contact(50, 178, 207) +
        at(196, 164, macadamiaWhole('#8A5128'), { scale: 1.06 }) +
        at(168, 182, macadamiaOpen('#8A5128', '#F6E7BF'), { turn: -8, scale: 1.06 }) +
        defs +
        at(208, 192, stamp(0), { scale: 1.08 }) +
        at(186, 197, stamp(1), { turn: 20 }) +
        at(148, 198, stamp(0)) +
        at(224, 200, stamp(1), { turn: -30, scale: 0.9 })
      );
    },
  },
  'sisal-kiondo-basket': {
    scale: 0.34,
    draw: (b) => kiondo(b, { sisal: '#E3CFA2', green: '#1F5C3A', red: '#B5261E', leather: '#7A4A2A' }),
  },
};
