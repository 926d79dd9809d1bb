import { at, circle, path, rect } from '../../svg';
import { PAPER, SHADE } from '../brush';
import { coffeeBag } from '../packs/coffee-bag';
import { syrupFlask } from '../packs/bottles';
import { giftBox, tray } from '../packs/bags';
import { incenseBox } from '../packs/tins';
import { date } from '../foods/dried-fruit';
import { cardamomPod, coffeeBean, woodChip } from '../foods/spices';
import { spill } from '../foods/table';
import { wovenCushion } from '../wares/cushion';
import { flacon } from '../wares/flacon';
import { censer, dallah } from '../wares/pots';
import { mouldedBiscuit, openBiscuit } from '../wares/sweets';
import { contact, pick, pile, wisp } from '../parts';
import type { Pictures } from './picture';

/** Kuwait's goods. */
export const kuwait: Pictures = {
  'oud-perfume-100ml': {
    scale: 0.3,
    draw: (b) =>
      at(-6, 0, flacon(b, { glass: '#EAD9B8', scent: '#B5651D', gold: '#C9992E' })) +
      at(44, 198, woodChip('#5A341D'), { turn: -12, scale: 1.1 }) +
      at(64, 202, woodChip('#5A341D'), { turn: 20 }),
  },
  'bakhoor-incense-50g': {
    scale: 0.3,
    draw: (b) =>
      wisp(108, 96, 70) +
      wisp(132, 92, 76) +
      incenseBox(
        b,
        { body: '#5B2130', cap: '#C9992E' },
        at(
          120,
          146,
          pile({ rows: [2, 3, 4], stepX: 25, stepY: 14, turn: 50, seed: 3 }, (i) =>
            woodChip(pick(['#5A341D', '#7A4A2A'], i)),
          ),
        ) + circle(118, 104, 5, '#F2682A'),
      ) +
      at(204, 198, woodChip('#7A4A2A'), { turn: 24 }) +
      at(36, 200, woodChip('#5A341D'), { turn: -30 }),
  },
  'incense-burner': {
    scale: 0.26,
    draw: (b) => censer(b, { clay: '#EDE3CF', coal: '#2B2523', ember: '#F2682A' }),
  },
  'sukkari-dates-500g': {
    scale: 0.32,
    draw: (b) =>
      tray(
        b,
        { body: '#EADFC8', cap: '#8A3A22' },
        at(
          120,
          136,
          pile({ rows: [3, 4, 5], stepX: 33, stepY: 18, turn: 34, seed: 9 }, (i) =>
            date(pick(['#C6893A', '#A8682A'], i), '#F0DDAE'),
          ),
        ),
      ) + at(208, 194, date('#C6893A', '#F0DDAE'), { turn: -24 }),
  },
  'date-syrup-400g': {
    scale: 0.32,
    draw: (b) =>
      at(-26, 0, syrupFlask(b, { body: '#3A1A0E', cap: '#C9992E' })) +
      at(172, 192, date('#7A4320', '#C9992E'), { turn: 8, scale: 1.1 }) +
      at(208, 194, date('#5C2F17', '#C9992E'), { turn: -14, scale: 1.1 }) +
      at(190, 176, date('#7A4320', '#C9992E'), { turn: -6, scale: 1.1 }),
  },
  'date-biscuits-300g': {
    scale: 0.34,
    draw: (b) =>
      at(-26, -6, giftBox(b, { body: '#F1E9DA', cap: '#8A3A22' })) +
      contact(54, 168, 205) +
      at(158, 176, mouldedBiscuit('#D9A868')) +
      at(126, 204, mouldedBiscuit('#E3B87C')) +
      at(190, 204, openBiscuit('#D9A868', '#4A2411'), { scale: 1.1 }),
  },
  'cardamom-coffee-250g': {
    scale: 0.42,
    draw: (b) =>
      at(-26, 0, coffeeBag(b, { body: '#D9C39A', cap: '#B98F57' })) +
      spill(176, 56, [2, 3], [27, 15], () => coffeeBean('#B07A44'), { turn: 50 }) +
      at(204, 192, cardamomPod('#8FA65A'), { turn: -30, scale: 1.15 }) +
      at(52, 196, cardamomPod('#8FA65A'), { turn: 18, scale: 1.15 }) +
      at(74, 200, cardamomPod('#8FA65A'), { turn: -34, scale: 1.1 }),
  },
  'dallah-coffee-pot': {
    scale: 0.3,
    draw: (b) =>
      dallah(b, { brass: '#CC9A33', dark: '#8F6A1C', pale: '#E3BE62' }) +
      contact(20, 204, 205) +
      path('M184 170H224C224 190 218 200 212 204H196C190 200 184 190 184 170Z', PAPER) +
      rect(185, 178, 38, 9, b.cloth) +
      path('M212 170H224C224 190 218 200 212 204H204C212 196 214 184 212 170Z', SHADE),
  },
  'sadu-cushion-cover': { scale: 0.86, draw: (b) => wovenCushion(b, { tassel: '#A8322A' }) },
};
