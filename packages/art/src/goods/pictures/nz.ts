import { at, path } from '../../svg';
import { PAPER, SHADE } from '../brush';
import { tray, windowBag } from '../packs/bags';
import { honeyJar } from '../packs/jars';
import { heathTwig, manukaFlower } from '../foods/blossoms';
import { leaf } from '../foods/fruit';
import { milkGlass } from '../foods/glasses';
import { kiwi, kiwiHalf } from '../foods/kiwi';
import { heapedSpoon } from '../foods/table';
import { foldedThrow } from '../wares/cloths';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

/** New Zealand's goods. */
export const newZealand: Pictures = {
  'manuka-honey-250g': {
    scale: 0.24,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'bloom', [manukaFlower(PAPER, '#C63D2F'), heathTwig(b.ink)]);
      return (
        at(-28, 0, honeyJar(b, { body: '#B5701A', cap: '#15211C', rim: '#E0B060' })) +
        contact(30, 184, 205) +
        defs +
        at(170, 206, stamp(1), { scale: 1.1 }) +
        at(178, 206, stamp(1), { turn: 24, scale: 0.9 }) +
        at(180, 112, stamp(0)) +
        at(206, 134, stamp(0), { scale: 0.86, turn: 20 }) +
        at(174, 150, stamp(0), { scale: 0.92, turn: 40 }) +
        at(202, 172, stamp(0), { scale: 0.8 })
      );
    },
  },
  'merino-wool-throw': {
    scale: 0.44,
    draw: (b) => foldedThrow(b, { wool: '#E4DBC6', edge: '#15211C', thread: '#2E6B4A' }),
  },
  'whole-milk-powder-1kg': {
    scale: 0.42,
    draw: (b) =>
      at(
        -30,
        0,
        windowBag(
          b,
          { body: '#E9E4D4', cap: '#2E6B4A' },
          path('M82 142C94 128 108 136 120 126C132 134 146 128 158 140V182H82Z', '#FBF6E2') +
            path('M120 126C132 134 146 128 158 140V182H140C146 164 138 138 120 126Z', SHADE),
        ),
      ) +
      at(192, 204, milkGlass('#FBF6E2'), { scale: 1.14 }) +
      at(150, 200, heapedSpoon('#B98A55', '#FBF6E2'), { scale: 0.62 }),
  },
  'gold-kiwifruit-3kg': {
    scale: 0.34,
    draw: (b) => {
      const fruit = ['#A8803C', '#8F6A30'].map((skin) => kiwi(skin));
      const spec = { rows: [3, 4], stepX: 42, stepY: 28, turn: 24, seed: 6 };
      return (
        tray(b, { body: '#E3CFA2', cap: '#A8803C' }, at(118, 132, heap(b, 'fruit', spec, fruit))) +
        contact(32, 196, 205) +
        at(206, 176, leaf('#2E6B4A'), { turn: 60, scale: 1.1 }) +
        at(192, 178, kiwiHalf('#8F6A30', '#F2CB3A', '#F7F2E6', '#8F6A30'), { scale: 0.98 })
      );
    },
  },
};
