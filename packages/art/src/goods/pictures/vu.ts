import { at } from '../../svg';
import { glassTube } from '../packs/glass-tube';
import { juiceBottle } from '../packs/juice-bottles';
import { palmFrond } from '../foods/coconut';
import { coconutHalf } from '../foods/fruit';
import { noni, noniLeaf } from '../foods/noni';
import { lyingPod, standingPod, vanillaFlower } from '../foods/vanilla';
import { soapBar } from '../wares/soap';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** Vanuatu's goods. */
export const vanuatu: Pictures = {
  'noni-juice-500ml': {
    scale: 0.4,
    draw: (b) =>
      at(-34, 0, juiceBottle(b, { body: '#3B2418', cap: '#C9A25A' })) +
      contact(38, 182, 206) +
      at(174, 178, noniLeaf('#3F7A4A'), { turn: 24, scale: 1.1 }) +
      at(186, 166, noni('#C6CE86', '#3F7A4A'), { turn: -14, scale: 0.98 }),
  },
  'vanilla-pods-20g': {
    scale: 0.34,
    draw: (b) => {
      const heights = [130, 142, 124, 138, 128, 136];
      const pods = heights
        .map((height, i) => at(101.5 + i * 7.6, 198, standingPod('#2E1B12', height)))
        .join('');
      return (
        at(-38, 0, glassTube(b, { glass: '#DCE4DF', cork: '#D6A352' }, pods)) +
        contact(54, 166, 205) +
        at(158, 200, lyingPod('#2E1B12'), { turn: -2 }) +
        at(182, 168, vanillaFlower('#F3EBB4', '#D6A352'), { scale: 1.16, turn: 8 })
      );
    },
  },
  'coconut-soap-4x100g': {
    scale: 0.3,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'bar', [soapBar(b, '#F6EFDF')]);
      return (
        at(170, 200, palmFrond('#4E7A34'), { scale: 1.06, turn: -22 }) +
        contact(84, 92) +
        defs +
        at(50, 204, stamp(0), { scale: 1.16 }) +
        at(136, 204, stamp(0), { scale: 1.16 }) +
        at(56, 156, stamp(0), { scale: 1.16 }) +
        at(142, 156, stamp(0), { scale: 1.16 }) +
        contact(36, 194, 206) +
        at(194, 166, coconutHalf('#6B4326', '#F6EFDF'), { scale: 0.94 })
      );
    },
  },
};
