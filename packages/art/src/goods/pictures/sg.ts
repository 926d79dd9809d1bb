import { at, path, rect, stroke } from '../../svg';
import { BRIGHT, LIGHT, PAPER, SHADE } from '../brush';
import { jarCarton, smallJar } from '../packs/jar-carton';
import { clothTopJar, pasteJar } from '../packs/jars';
import { birdsNest } from '../foods/birds-nest';
import { crabClaw } from '../foods/crab';
import { pandan } from '../foods/pandan';
import { chili } from '../foods/spices';
import { spreadSlice } from '../foods/table';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A pat of butter, 26 wide, around its own middle. */
const butter = (yellow: string): string =>
  rect(-13, -10, 26, 20, yellow, 3) +
  path('M-13 4H13V7Q13 10 10 10H-10Q-13 10 -13 7Z', SHADE) +
  stroke('M-8 -5H4', LIGHT, 2.4);

/** Singapore's goods. */
export const singapore: Pictures = {
  'chilli-crab-sauce-200g': {
    scale: 0.4,
    draw: (b) =>
      at(-30, 0, pasteJar(b, { body: '#B9301B', cap: '#2E8C7D' })) +
      contact(46, 186, 206) +
      at(182, 184, crabClaw('#DE6A2C'), { turn: 6, scale: 1.14 }) +
      at(156, 196, chili('#B9301B', '#4E7A34'), { turn: -4, scale: 1.18 }) +
      at(142, 206, chili('#B9301B', '#4E7A34'), { turn: 4, scale: 1.08 }),
  },
  'kaya-jam-240g': {
    scale: 0.36,
    draw: (b) =>
      at(178, 204, pandan('#4E7A34'), { scale: 1.04, turn: 2 }) +
      at(-34, 0, clothTopJar(b, { body: '#8E9448', cord: '#4E7A34' })) +
      contact(36, 184, 205) +
      at(186, 204, spreadSlice('#A9692F', PAPER, '#8E9448')) +
      at(188, 158, butter('#F2CE5A'), { turn: -8 }),
  },
  'birds-nest-drink-6x70ml': {
    scale: 0.42,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'jar', [smallJar({ drink: '#E6CF98', lid: '#C9992E' })]);
      return (
        defs +
        at(
          -12,
          -2,
          jarCarton(
            b,
            { card: '#7A1F4D' },
            [62, 106, 150].map((x) => at(x, 192, stamp(0), { scale: 0.92 })).join(''),
          ),
        ) +
        contact(30, 204, 206) +
        at(204, 205, stamp(0), { scale: 1.14 }) +
        contact(28, 166, 209) +
        at(168, 210, birdsNest(PAPER, BRIGHT), { scale: 0.64 })
      );
    },
  },
};
