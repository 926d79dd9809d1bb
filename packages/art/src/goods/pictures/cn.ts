import { at, path } from '../../svg';
import { caddy } from '../packs/tins';
import { corkJar } from '../packs/jars';
import { cocoon, mulberryLeaf, rolledLeaf, teaShoot } from '../foods/plants';
import { peppercorn } from '../foods/spices';
import { spill } from '../foods/table';
import { brushStand } from '../wares/brushes';
import { foldedSilk } from '../wares/cloths';
import { clayTeapot, steamer, teaSet } from '../wares/pots';
import { contact, pick, pile } from '../parts';
import type { Pictures } from './picture';

const seedHusk = (i: number): string =>
  at(0, 0, peppercorn(pick(['#A8382C', '#8A2A22'], i), i % 2 === 1, '#1B1A1E'), { scale: 0.86 });

/** China's goods, the host pavilion. */
export const china: Pictures = {
  'spring-green-tea-100g': {
    scale: 0.4,
    draw: (b) =>
      at(-32, 0, caddy(b, { body: '#E8E4D4', cap: '#C9B27A' })) +
      spill(180, 74, [2, 4, 6], [15, 8], (i) => rolledLeaf(pick(['#6E8B3D', '#4F6F2E', '#8CA552'], i)), {
        turn: 60,
        lift: 5,
      }) +
      at(184, 182, teaShoot('#6E8B3D', '#4F6F2E'), { scale: 1.35 }),
  },
  'sichuan-pepper-50g': {
    scale: 0.34,
    draw: (b) =>
      at(
        -30,
        0,
        corkJar(
          b,
          { glass: '#DCE3DF', cork: '#C39A66' },
          at(120, 190, pile({ rows: [4, 4, 4, 4, 4], stepX: 20, stepY: 18, turn: 20 }, seedHusk)),
        ),
      ) +
      at(196, 168, path('M0 0C-12 -8 -14 -26 0 -38C14 -26 12 -8 0 0Z', '#5E7F36'), { turn: 30 }) +
      at(178, 168, path('M0 0C-12 -8 -14 -26 0 -38C14 -26 12 -8 0 0Z', '#5E7F36'), { turn: -34 }) +
      spill(
        184,
        70,
        [1, 3, 3],
        [24, 19],
        (i) => peppercorn(pick(['#A8382C', '#8A2A22'], i), i % 2 === 0, '#1B1A1E'),
        { turn: 30, lift: 12 },
      ),
  },
  'clay-teapot': { scale: 0.24, draw: (b) => clayTeapot(b, { clay: '#8A4A36', dark: '#6B3628' }) },
  'bamboo-steamer': {
    scale: 0.3,
    draw: (b) => steamer({ bamboo: '#D9B26E', dark: '#A97C3A', pale: '#E6C88E', band: b.cloth }),
  },
  'porcelain-tea-set': { scale: 0.36, draw: (b) => teaSet(b, { china: '#F4F5F1' }) },
  'silk-pillowcase': {
    scale: 0.42,
    draw: (b) =>
      foldedSilk(b, { silk: '#E6D5BE', sheen: '#F6ECDD' }) +
      at(206, 206, mulberryLeaf('#5E7F36'), { turn: 40, scale: 0.9 }) +
      contact(22, 186, 205) +
      at(184, 196, cocoon('#FBF7EC')) +
      at(210, 200, cocoon('#F6ECDD'), { turn: -24, scale: 0.9 }),
  },
  'calligraphy-brush-set': {
    scale: 0.3,
    draw: (b) =>
      brushStand(b, {
        wood: '#5A2F22',
        bamboo: '#D9B26E',
        hair: '#F1E6CF',
        tip: '#2B2523',
        stone: '#4A4F54',
      }),
  },
};
