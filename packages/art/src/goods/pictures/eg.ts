import { at } from '../../svg';
import { PAPER } from '../brush';
import { pouch, windowBag } from '../packs/bags';
import { cottonBoll } from '../foods/cotton';
import { calyx, calyxSide, infusionMug } from '../foods/hibiscus';
import { saidiDate } from '../foods/saidi-date';
import { bedLinen } from '../wares/bed-linen';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

/** Egypt's goods. */
export const egypt: Pictures = {
  'siwa-dates-500g': {
    scale: 0.3,
    draw: (b) => {
      const dates = [saidiDate('#8A4B22', '#E0AE3C', '#5A3216'), saidiDate('#9E5C2C', '#E0AE3C', '#5A3216')];
      const spec = { rows: [2, 1, 2, 1, 2], stepX: 44, stepY: 17, turn: 16, seed: 5 };
      const { defs, stamp } = stamps(b, 'loose', dates);
      return (
        at(
          -30,
          0,
          windowBag(b, { body: '#E3CFA2', cap: '#12657B' }, at(120, 178, heap(b, 'date', spec, dates))),
        ) +
        defs +
        contact(52, 176, 207) +
        at(178, 177, stamp(0), { turn: -8 }) +
        at(152, 195, stamp(1), { turn: 6, scale: 1.04 }) +
        at(206, 194, stamp(0), { turn: -14, scale: 1.04 })
      );
    },
  },
  'cotton-bed-linen': {
    scale: 0.3,
    draw: (b) =>
      bedLinen(b, { white: '#FBF8F0', cream: '#EDE4D0', shell: '#C9BFA8' }) +
      contact(22, 206, 206) +
      at(205, 206, cottonBoll(PAPER, '#8A6238'), { scale: 0.9 }),
  },
  'karkadeh-200g': {
    scale: 0.3,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'calyx', [calyx('#6B1426'), calyxSide('#7F1B2E')]);
      return (
        at(-36, 0, pouch(b, { body: '#EFE3C6', cap: '#12657B', fill: ['#6B1426', '#7F1B2E'] })) +
        at(188, 196, infusionMug('#B3152F'), { scale: 1.12 }) +
        defs +
        contact(44, 164, 208) +
        at(146, 206, stamp(1), { turn: -16, scale: 0.9 }) +
        at(206, 206, stamp(1), { turn: 20, scale: 0.72 }) +
        at(176, 192, stamp(0), { turn: 12, scale: 0.72 })
      );
    },
  },
};
