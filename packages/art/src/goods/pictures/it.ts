import { at, path, stroke } from '../../svg';
import { LIGHT } from '../brush';
import { cruet, oilBottle, passataBottle, sparklingBottle } from '../packs/bottles';
import { coffeeBrick } from '../packs/coffee-bag';
import { windowBag } from '../packs/bags';
import { pasteJar } from '../packs/jars';
import { oliveSprig, tomato } from '../foods/fruit';
import { hazelnut } from '../foods/nuts';
import { penne } from '../foods/pasta';
import { basil } from '../foods/plants';
import { coffeeBean } from '../foods/spices';
import { barrel, cup, flute, spill } from '../foods/table';
import { handbag } from '../wares/leather';
import { mokaPot } from '../wares/pots';
import { contact, pile } from '../parts';
import type { Pictures } from './picture';

/** Italy's goods. */
export const italy: Pictures = {
  'evoo-500ml': {
    scale: 0.4,
    draw: (b) =>
      at(-24, 0, oilBottle(b, { body: '#5D6B1A', cap: '#2A2A20' })) +
      contact(40, 176, 205) +
      at(132, 196, oliveSprig('#7C8F4A', '#4E5E2E', '#5A3A4E'), { scale: 1.08, turn: -4 }),
  },
  'wine-vinegar-250ml': {
    scale: 0.36,
    draw: (b) =>
      at(-30, 0, cruet(b, { body: '#3A1418', cap: '#8E1E2B', cork: '#C9A06A' })) +
      at(184, 204, barrel('#A0703E', '#3A302B'), { scale: 1.04 }),
  },
  'sparkling-wine-750ml': {
    scale: 0.26,
    draw: (b) =>
      at(-28, 0, sparklingBottle(b, { body: '#2F4A2A', cap: '#C9A03C', cork: '#D8B888' })) +
      at(184, 204, flute('#F0D98A'), { scale: 1.08 }),
  },
  'durum-pasta-500g': {
    scale: 0.36,
    draw: (b) =>
      at(
        -26,
        0,
        windowBag(
          b,
          { body: '#2B4C8C', cap: '#F7F2E6' },
          at(
            120,
            178,
            pile({ rows: [2, 3, 2, 3, 2, 3], stepX: 34, stepY: 15, turn: 40, seed: 2 }, () =>
              penne('#EBC56A'),
            ),
          ),
        ),
      ) + spill(188, 60, [1, 2], [34, 17], () => penne('#EBC56A'), { turn: 24, seed: 8 }),
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
      at(-34, 0, coffeeBrick(b, { body: '#B3402A', cap: '#3A302B' })) +
      at(184, 204, cup('#F7F2E6', '#4A2716'), { scale: 0.98 }) +
      at(140, 200, coffeeBean('#4A2716'), { turn: 24, scale: 0.9 }),
  },
  'hazelnut-spread-350g': {
    scale: 0.4,
    draw: (b) =>
      at(-26, 0, pasteJar(b, { body: '#5A2F18', cap: '#F1EBDD' })) +
      stroke('M226 92L196 152', '#B9BDB8', 7) +
      path('M200 144C192 158 176 178 166 184C160 180 168 158 184 136Z', '#B9BDB8') +
      path('M190 152C178 172 160 186 156 182C152 172 164 154 178 142C186 138 194 144 190 152Z', '#5A2F18') +
      stroke('M166 170C170 162 176 156 182 152', LIGHT, 3) +
      spill(188, 56, [1, 3], [25, 17], () => hazelnut('#A5652E', '#D9B27C'), { turn: 30, lift: 11, seed: 5 }),
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
