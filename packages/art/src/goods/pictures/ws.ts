import { at, path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';
import { pouch } from '../packs/bags';
import { tallJuiceBottle } from '../packs/juice-bottles';
import { wideJar } from '../packs/wide-jar';
import { cacaoBean } from '../foods/cacao';
import { coconutDome } from '../foods/coconut';
import { coconutHalf } from '../foods/fruit';
import { noni, noniLeaf } from '../foods/noni';
import { woodenBowl } from '../wares/wooden-bowl';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

/** A shard of a roasted cacao bean, 22 wide, around its own middle. */
const nib = (roast: string): string =>
  path('M-11 3L-8 -6L3 -9L11 -2L7 6L-3 8Z', roast) +
  path('M11 -2L7 6L-3 8L2 -1Z', SHADE) +
  stroke('M-6 -4L2 -6', LIGHT, 1.8);

/** Samoa's goods. */
export const samoa: Pictures = {
  'samoa-noni-juice-1l': {
    scale: 0.34,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'fruit', [noni('#D3CE93', '#5E7A3A')]);
      return (
        at(-46, 0, tallJuiceBottle(b, { body: '#2F1B14', cap: '#8A4A22' })) +
        contact(56, 172, 206) +
        at(168, 196, noniLeaf('#5E7A3A'), { turn: 2, scale: 1.36 }) +
        at(170, 198, noniLeaf('#5E7A3A'), { turn: 46, scale: 0.9 }) +
        defs +
        at(152, 178, stamp(0), { turn: -74, scale: 0.8 }) +
        at(200, 170, stamp(0), { turn: 14, scale: 0.86 })
      );
    },
  },
  'upolu-coconut-oil-500ml': {
    scale: 0.36,
    draw: (b) =>
      at(
        -40,
        0,
        wideJar(
          b,
          { lid: '#A9703E' },
          path('M65 120Q92 127 120 121T175 119V190Q175 199 166 199H74Q65 199 65 190Z', '#FBF7EA') +
            path('M65 104H175V119Q148 115 120 121T65 120Z', 'rgba(233,222,170,.5)'),
        ),
      ) +
      contact(46, 184, 206) +
      at(194, 197, coconutDome('#5E3A22'), { scale: 0.88 }) +
      at(170, 165, coconutHalf('#5E3A22', '#FBF7EA'), { scale: 0.98, turn: -6 }),
  },
  'koko-samoa-200g': {
    scale: 0.34,
    draw: (b) => {
      const nibs = [nib('#5E3320'), nib('#43241A'), nib('#5E3320')];
      const spec = { rows: [2, 4, 5], stepX: 17, stepY: 11, turn: 90, seed: 6 };
      return (
        at(-34, 0, pouch(b, { body: '#C9A070', cap: '#8A4A22', fill: ['#5E3320', '#43241A'] })) +
        at(184, 204, woodenBowl('#9A6235', at(0, -46, heap(b, 'nib', spec, nibs)))) +
        at(134, 205, nib('#5E3320'), { turn: 20 }) +
        at(122, 212, cacaoBean('#43241A'), { turn: -8, scale: 0.9 })
      );
    },
  },
};
