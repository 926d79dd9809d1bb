import { at, path, rect, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';
import { boxRow, chocolateBox } from '../packs/chocolate-box';
import { chocolateBar } from '../foods/chocolate';
import { date, dateHalf } from '../foods/dried-fruit';
import { attarBottle } from '../wares/attar';
import { palmBasket } from '../wares/palm-basket';
import { contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A lump of resin, 34 wide, around its own middle. */
const resin = (amber: string): string =>
  path('M-17 6L-13 -7L-2 -12L11 -9L17 3L12 11L-9 12Z', amber) +
  path('M11 -9L17 3L12 11L2 12Z', SHADE) +
  path('M-13 -7L-2 -12L6 -8L-6 -2Z', LIGHT);

/** A broken piece of a filled bar, 64 wide, standing on y = 0. */
const filledPiece = (chocolate: string, filling: string, thread: string): string =>
  path('M-32 -34L-24 -46H34L30 -34Z', chocolate) +
  path('M-32 -34L-24 -46H34L30 -34Z', LIGHT) +
  rect(-32, -34, 62, 34, chocolate, 2) +
  path('M-28 -25C-14 -29 12 -28 27 -25V-8C10 -4 -14 -4 -28 -8Z', filling) +
  stroke('M-22 -20l9 3M-8 -22l10 2M8 -19l10 -2M-18 -11l10 2M0 -12l9 2M16 -12l6 2', thread, 2.6) +
  path('M30 -34L34 -46V-12L30 0Z', DEEP);

/** The goods of the United Arab Emirates. */
export const unitedArabEmirates: Pictures = {
  'medjool-dates-500g': {
    scale: 0.36,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'date', [
        at(0, -11, date('#6E3A1C', '#C98B3C')),
        at(0, -11, date('#552A14', '#C98B3C')),
      ]);
      return (
        chocolateBox(
          b,
          { card: '#F1E4C8' },
          defs +
            boxRow(150, [66, 102, 138, 174], (i) => stamp(i), 0.86) +
            boxRow(164, [56, 98, 141, 184], (i) => stamp(i + 1)),
        ) +
        contact(22, 214, 207) +
        at(212, 198, dateHalf('#552A14', '#C98B3C', '#6E3A1C'), { turn: -12 })
      );
    },
  },
  'amber-perfume-50ml': {
    scale: 0.34,
    draw: (b) =>
      at(-10, 0, attarBottle(b, { glass: '#EBDCBE', scent: '#B8651D', gold: '#C9992E' })) +
      contact(38, 200, 206) +
      at(190, 196, resin('#B8651D'), { turn: -8, scale: 1.1 }) +
      at(218, 199, resin('#C9992E'), { turn: 24, scale: 0.84 }),
  },
  'filled-chocolate-200g': {
    scale: 0.44,
    draw: (b) =>
      contact(52, 84) +
      at(82, 204, chocolateBar(b, { chocolate: '#7A4526', foil: '#C9992E' }), { scale: 1.14 }) +
      contact(50, 182, 206) +
      at(186, 172, filledPiece('#7A4526', '#9DB04A', '#E0B468'), { turn: -8, scale: 0.94 }) +
      at(176, 207, filledPiece('#7A4526', '#9DB04A', '#E0B468'), { scale: 1.12 }),
  },
  'khoos-palm-basket': {
    scale: 0.4,
    draw: (b) => palmBasket(b, { palm: '#E3CB93', dyed: '#B8652F', dark: '#7A4521' }),
  },
};
