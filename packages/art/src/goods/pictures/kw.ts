import { at, path, rect, stroke } from '../../svg';
import { PAPER, SHADE } from '../brush';
import { coffeeBag } from '../packs/coffee-bag';
import { syrupFlask } from '../packs/sauce-bottles';
import { giftBox, tray } from '../packs/bags';
import { incenseBox } from '../packs/tins';
import { date, dateHalf } from '../foods/dried-fruit';
import { cardamomPod, coffeeBean, woodChip } from '../foods/spices';
import { wovenCushion } from '../wares/cushion';
import { flacon } from '../wares/flacon';
import { censer } from '../wares/censer';
import { dallah } from '../wares/coffee-pots';
import { mouldedBiscuit, openBiscuit } from '../wares/sweets';
import { contact, heap, spill, wisp } from '../parts';
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
    draw: (b) => {
      const chips = [woodChip('#5A341D'), woodChip('#7A4A2A')];
      const lit = at(120, 104, woodChip('#5A341D') + stroke('M-16 1L-11 -6L8 -8L16 -3', '#F2682A', 3), {
        turn: -8,
      });
      const mound = at(
        120,
        146,
        heap(b, 'chip', { rows: [2, 3, 4], stepX: 25, stepY: 14, turn: 50, seed: 3 }, chips),
      );
      return (
        wisp(112, 92, 68) +
        wisp(132, 90, 60) +
        incenseBox(b, { body: '#5A341D', cap: '#C9992E' }, mound + lit) +
        at(204, 198, woodChip('#7A4A2A'), { turn: 24 }) +
        at(36, 200, woodChip('#5A341D'), { turn: -30 })
      );
    },
  },
  'incense-burner': {
    scale: 0.26,
    draw: (b) => censer(b, { clay: '#DCC9A4', coal: '#2B2523', ember: '#F2682A' }),
  },
  'sukkari-dates-500g': {
    scale: 0.32,
    draw: (b) => {
      const dates = [date('#B87424', '#6B3A14'), date('#94561C', '#6B3A14')];
      const spec = { rows: [2, 3, 4], stepX: 41, stepY: 19, turn: 28, seed: 9 };
      return (
        contact(30, 206, 206) +
        tray(b, { body: '#EADFC8', cap: '#8A3A22' }, at(120, 134, heap(b, 'date', spec, dates))) +
        at(208, 196, dateHalf('#94561C', '#E3BC7A', '#6B3A14'), { turn: -14 })
      );
    },
  },
  'date-syrup-400g': {
    scale: 0.32,
    draw: (b) =>
      at(-30, 0, syrupFlask(b, { body: '#3A1A0E', cap: '#C9992E' })) +
      spill(b, 'date', 186, 72, { rows: [1, 2], stepX: 44, stepY: 19, turn: 14, lift: 12 }, [
        date('#7A4320', '#C9992E'),
        date('#5C2F17', '#C9992E'),
      ]),
  },
  'date-biscuits-300g': {
    scale: 0.34,
    draw: (b) =>
      at(-26, -6, giftBox(b, { body: '#F1E9DA', cap: b.ink })) +
      contact(54, 168, 205) +
      at(158, 176, mouldedBiscuit('#D9A868')) +
      at(126, 204, mouldedBiscuit('#E3B87C')) +
      at(190, 204, openBiscuit('#D9A868', '#4A2411'), { scale: 1.1 }),
  },
  'cardamom-coffee-250g': {
    scale: 0.42,
    draw: (b) =>
      at(-26, 0, coffeeBag(b, { body: '#D9C39A', cap: '#B98F57' })) +
      spill(b, 'bean', 174, 56, { rows: [2, 3], stepX: 27, stepY: 15, turn: 50 }, [coffeeBean('#A56A38')]) +
      at(208, 190, cardamomPod('#A9BC74'), { turn: -24, scale: 1.05 }) +
      at(44, 188, cardamomPod('#A9BC74'), { turn: -34, scale: 1.05 }) +
      at(62, 200, cardamomPod('#A9BC74'), { turn: 8, scale: 1.05 }),
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
