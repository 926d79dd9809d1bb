import { at } from '../../svg';
import { PAPER } from '../brush';
import { cruet, oilBottle } from '../packs/oil-bottles';
import { passataBottle } from '../packs/sauce-bottles';
import { sparklingBottle } from '../packs/wine-bottles';
import { coffeeBrick } from '../packs/coffee-bag';
import { windowBag } from '../packs/bags';
import { pasteJar } from '../packs/jars';
import { oliveSprig, tomato } from '../foods/fruit';
import { hazelnut } from '../foods/nuts';
import { penne } from '../foods/pasta';
import { basil } from '../foods/plants';
import { coffeeBean } from '../foods/spices';
import { barrel, cup, flute, spreadSlice } from '../foods/table';
import { handbag } from '../wares/leather';
import { mokaPot } from '../wares/coffee-pots';
import { contact, heap, spill } from '../parts';
import type { Pictures } from './picture';

/** Italy's goods. */
export const italy: Pictures = {
  'evoo-500ml': {
    scale: 0.4,
    draw: (b) =>
      at(-24, 0, oilBottle(b, { body: b.ink, cap: '#2A2A20' })) +
      contact(40, 176, 205) +
      at(138, 196, oliveSprig('#9DB062', '#66783C', '#5A3A4E'), { scale: 0.86, turn: -4 }),
  },
  'wine-vinegar-250ml': {
    scale: 0.36,
    draw: (b) =>
      at(-30, 0, cruet(b, { body: '#3A1418', cap: '#8E1E2B', cork: '#C9A06A' })) +
      at(184, 204, barrel('#A0703E', '#3A1418'), { scale: 1.04 }),
  },
  'sparkling-wine-750ml': {
    scale: 0.26,
    draw: (b) =>
      at(-28, 0, sparklingBottle(b, { body: '#2F4A2A', cap: '#C9A03C', cork: '#D8B888' })) +
      at(184, 204, flute('#F0D98A'), { scale: 1.08 }),
  },
  'durum-pasta-500g': {
    scale: 0.36,
    draw: (b) => {
      const quills = [penne('#EBC56A')];
      const spec = { rows: [2, 3, 2, 3, 2, 3], stepX: 34, stepY: 15, turn: 40, seed: 2 };
      return (
        at(
          -28,
          0,
          windowBag(b, { body: '#2B4C8C', cap: '#F7F2E6' }, at(120, 178, heap(b, 'quill', spec, quills))),
        ) + spill(b, 'loose', 186, 60, { rows: [1, 2], stepX: 34, stepY: 17, turn: 24, seed: 8 }, quills)
      );
    },
  },
  'tomato-passata-680g': {
    scale: 0.36,
    draw: (b) =>
      at(-28, 0, passataBottle(b, { body: '#C4301C', cap: '#F1EBDD' })) +
      contact(30, 184, 205) +
      at(184, 206, tomato('#D93A22', '#4E7A34'), { scale: 1.12 }) +
      at(150, 206, basil('#4E7A34'), { scale: 0.9, turn: -8 }),
  },
  'espresso-beans-500g': {
    scale: 0.42,
    draw: (b) =>
      at(-36, 0, coffeeBrick(b, { body: '#B3402A', cap: '#3A302B' })) +
      at(188, 200, cup('#F7F2E6', '#4A2716'), { scale: 0.95 }) +
      spill(b, 'bean', 146, 44, { rows: [1, 2], stepX: 26, stepY: 13, turn: 40, lift: 7 }, [
        at(0, 0, coffeeBean('#4A2716'), { scale: 0.86 }),
      ]),
  },
  'hazelnut-spread-350g': {
    scale: 0.4,
    draw: (b) =>
      contact(34, 182, 200) +
      at(184, 200, spreadSlice('#B5763A', '#F1DDB0', '#5A2F18'), { turn: 5, scale: 1.02 }) +
      at(-34, 0, pasteJar(b, { body: '#5A2F18', cap: PAPER })) +
      spill(b, 'nut', 178, 60, { rows: [1, 3], stepX: 27, stepY: 17, turn: 30, lift: 9, seed: 5 }, [
        hazelnut('#B5763A', '#E3BE8A'),
      ]),
  },
  'leather-handbag': {
    scale: 0.3,
    draw: (b) => handbag(b, { hide: '#B4703A', flap: '#96592C', metal: '#D9B45A' }),
  },
  'moka-pot': {
    scale: 0.34,
    draw: (b) => at(10, 0, mokaPot(b, { metal: '#A9B0B2', black: '#23201E', pale: '#CDD3D3' })),
  },
};
