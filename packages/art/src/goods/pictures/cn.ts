import { at, path } from '../../svg';
import { BRIGHT, PAPER } from '../brush';
import { caddy } from '../packs/tins';
import { corkJar } from '../packs/jars';
import { cocoon, mulberryLeaf, rolledLeaf, teaShoot } from '../foods/plants';
import { peppercorn } from '../foods/spices';
import { brushStand } from '../wares/brushes';
import { silkPillow } from '../wares/cloths';
import { clayTeapot, teaSet } from '../wares/teapots';
import { steamer } from '../wares/steamer';
import { contact, heap, spill } from '../parts';
import type { Pictures } from './picture';

/** China's goods, the host pavilion. */
export const china: Pictures = {
  'spring-green-tea-100g': {
    scale: 0.4,
    draw: (b) =>
      at(-32, 0, caddy(b, { body: PAPER, cap: '#C9B27A' })) +
      at(156, 200, teaShoot('#7E9A46', '#4F6F2E'), { scale: 1.5, turn: 16 }) +
      contact(36, 188, 205) +
      path('M150 205C160 188 178 178 190 178C204 178 218 190 226 205Z', '#4F6F2E') +
      at(
        188,
        202,
        heap(b, 'leaf', { rows: [1, 3, 4, 5], stepX: 15, stepY: 7, turn: 40 }, [
          rolledLeaf('#7E9A46'),
          rolledLeaf('#4F6F2E'),
          rolledLeaf('#95AC5C'),
        ]),
      ),
  },
  'sichuan-pepper-50g': {
    scale: 0.34,
    draw: (b) => {
      const closed = peppercorn('#A34433', false, '#1B1A1E');
      const open = peppercorn('#A34433', true, '#1B1A1E');
      const leaf = path('M0 0C-12 -8 -14 -26 0 -38C14 -26 12 -8 0 0Z', '#5E7F36');
      const inside = heap(b, 'husk', { rows: [4, 4, 4, 4, 4], stepX: 21, stepY: 18, turn: 30 }, [closed]);
      return (
        at(-30, 0, corkJar(b, { glass: BRIGHT, cork: '#C39A66' }, at(120, 192, inside))) +
        at(196, 174, leaf, { turn: 34, scale: 1.1 }) +
        at(178, 174, leaf, { turn: -38, scale: 1.1 }) +
        at(187, 172, leaf, { scale: 1.1 }) +
        spill(b, 'loose', 186, 72, { rows: [2, 3], stepX: 25, stepY: 19, turn: 30, lift: 11 }, [closed, open])
      );
    },
  },
  'clay-teapot': { scale: 0.24, draw: (b) => clayTeapot(b, { clay: '#8A4A36', dark: '#6B3628' }) },
  'bamboo-steamer': {
    scale: 0.3,
    draw: (b) => steamer(b, { bamboo: '#D9B26E', dark: '#A97C3A', pale: '#E6C88E' }),
  },
  'porcelain-tea-set': { scale: 0.36, draw: (b) => teaSet(b, { china: '#F4F5F1' }) },
  'silk-pillowcase': {
    scale: 0.42,
    draw: (b) =>
      silkPillow(b, { silk: '#E6D5BE', sheen: '#F6ECDD', down: '#FFFFFF' }) +
      at(40, 212, mulberryLeaf('#5E7F36'), { turn: -28, scale: 0.78 }) +
      at(56, 202, cocoon('#FBF7EC'), { scale: 0.95 }) +
      at(84, 206, cocoon('#F6ECDD'), { turn: -14, scale: 0.9 }),
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
