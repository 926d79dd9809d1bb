import { at, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { tray } from '../packs/bags';
import { boxRow, chocolateBox } from '../packs/chocolate-box';
import { coffeeBag } from '../packs/coffee-bag';
import { corkJar } from '../packs/jars';
import { birdsNest } from '../foods/birds-nest';
import { nutmegFruit, shelledNutmeg } from '../foods/nutmeg';
import { coffeeBean } from '../foods/spices';
import { contact, heap, stamps } from '../parts';
import type { Pictures } from './picture';

/** A round winnowing tray standing on y = 0, 104 wide; what lies on it is drawn between its far and its near rim. */
const winnowingTray = (bamboo: string, load: string): string =>
  ellipse(5, 0, 46, 6, 'rgba(16,14,12,.2)') +
  ellipse(0, -18, 52, 14, bamboo) +
  ellipse(0, -17, 46, 10.5, DEEP) +
  load +
  path('M-52 -18C-52 2 52 2 52 -18C54 -8 44 2 0 3C-44 2 -54 -8 -52 -18Z', bamboo) +
  path('M30 -6C44 -9 52 -13 52 -18C54 -8 44 1 18 2.500Z', SHADE) +
  stroke('M-50 -13C-40 1 40 1 50 -13', SHADE, 2) +
  stroke('M-46 -8l6 5M-30 -3l6 5M-12 -1l6 4M8 -1l6 4M26 -3l6 4M40 -7l5 4', SHADE, 2);

/** A square packet of noodles, 58 × 66, crimped at its top, its noodles pictured, foot in the middle at the origin. */
const packet = (foil: string, noodle: string): string =>
  path(
    'M-29 -58L-24 -66L-20 -60L-16 -66L-12 -60L-8 -66L-4 -60L0 -66L4 -60L8 -66L12 -60L16 -66L20 -60L24 -66L29 -58V0H-29Z',
    foil,
  ) +
  stroke('M-28 -54H28', SHADE, 2) +
  ellipse(0, -27, 21, 18, PAPER) +
  ellipse(0, -26, 16, 12, noodle) +
  stroke(
    'M-11 -24C-12 -34 4 -34 4 -26C4 -20 -6 -20 -5 -26M11 -24C11 -32 4 -36 -2 -34M-8 -18C0 -16 8 -18 11 -22',
    SHADE,
    2,
  ) +
  path('M18 -62L24 -66L29 -58V0H17Z', SHADE) +
  path('M-25 -50h5V0h-5z', LIGHT);

/** A plate of fried noodles with a fried egg on top, standing on y = 0, 104 wide. */
const noodlePlate = (o: { noodle: string; plate: string; yolk: string; green: string }): string =>
  ellipse(4, 0, 42, 5, 'rgba(16,14,12,.2)') +
  path('M-40 -20C-42 -42 -22 -52 0 -52C22 -52 42 -42 40 -20C20 -12 -20 -12 -40 -20Z', o.noodle) +
  stroke(
    'M-36 -22C-38 -40 -14 -46 0 -34M-28 -20C-30 -34 -8 -36 -2 -24M6 -22C4 -40 34 -42 35 -22M14 -20C14 -32 28 -32 28 -20M-14 -19C-12 -28 4 -30 10 -19M-20 -44C-6 -50 8 -50 16 -42',
    SHADE,
    2.6,
  ) +
  stroke('M-33 -30C-28 -40 -18 -44 -8 -42M20 -36C28 -34 32 -30 32 -26', LIGHT, 2.4) +
  path(
    'M-22 -50C-28 -60 -8 -66 2 -62C16 -66 28 -58 22 -50C24 -42 6 -42 0 -45C-8 -40 -22 -42 -22 -50Z',
    PAPER,
  ) +
  ellipse(1, -54, 10, 6, o.yolk) +
  ellipse(-2, -56, 4, 1.8, LIGHT, -10) +
  stroke('M-30 -40l6 -4M26 -34l6 4M-14 -30l5 3M12 -30l6 -2M-26 -28l5 -2', o.green, 4) +
  path('M-54 -22H54C48 -8 30 0 14 1H-14C-30 0 -48 -8 -54 -22Z', o.plate) +
  path('M24 -22H54C48 -8 30 0 14 1H0C16 -4 24 -12 24 -22Z', SHADE) +
  stroke('M-46 -16C-40 -9 -32 -5 -24 -3', LIGHT, 3.4);

/** Indonesia's goods. */
export const indonesia: Pictures = {
  'wet-hulled-coffee-500g': {
    scale: 0.36,
    draw: (b) => {
      const beans = [coffeeBean('#86A69C'), coffeeBean('#6C9086')];
      const spec = { rows: [2, 3, 3], stepX: 25, stepY: 9, turn: 40, seed: 6 };
      return (
        at(-42, 0, coffeeBag(b, { body: '#2B1B14', cap: '#D9A45A' })) +
        at(182, 205, winnowingTray('#D9A45A', at(-2, -20, heap(b, 'green', spec, beans)))) +
        at(124, 205, coffeeBean('#2B1B14'), { turn: -14 }) +
        at(142, 211, coffeeBean('#2B1B14'), { turn: 20, scale: 0.9 })
      );
    },
  },
  'whole-nutmeg-120g': {
    scale: 0.34,
    draw: (b) => {
      const nuts = [at(0, 0, shelledNutmeg('#5A3A26'), { scale: 0.9 })];
      // The label hides the middle of the jar: only what shows above and below it is drawn.
      const above = { rows: [3, 3], stepX: 25, stepY: 18, turn: 30, seed: 5 };
      const below = { rows: [3], stepX: 26, stepY: 18, turn: 20, seed: 9 };
      const { defs, stamp } = stamps(b, 'nut', nuts);
      return (
        at(
          -36,
          0,
          corkJar(
            b,
            { glass: '#DCD6C6', cork: b.ink },
            at(120, 126, heap(b, 'above', above, nuts)) + at(120, 190, heap(b, 'below', below, nuts)),
          ),
        ) +
        contact(40, 176, 206) +
        at(186, 152, nutmegFruit('#E3BE4E', '#5A3A26', '#C2331F'), { turn: 6, scale: 1.08 }) +
        defs +
        at(146, 198, stamp(0), { turn: -10 }) +
        at(176, 205, stamp(0), { turn: 14 })
      );
    },
  },
  'fried-noodles-10x80g': {
    scale: 0.3,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'packet', [packet('#C2331F', '#E3B04A')]);
      const row = (y: number, xs: readonly number[]): string => xs.map((x) => at(x, y, stamp(0))).join('');
      return (
        defs +
        at(
          -30,
          10,
          tray(b, { body: '#F1E0BE', cap: '#E3B04A' }, row(140, [94, 146]) + row(154, [70, 120, 170])),
          { scale: 0.96 },
        ) +
        at(182, 207, noodlePlate({ noodle: '#E3B04A', plate: '#C2331F', yolk: '#F08A1C', green: '#4E7A34' }))
      );
    },
  },
  'edible-birds-nest-50g': {
    scale: 0.4,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'nest', [birdsNest('#EFE3C8', '#FFFDF6')]);
      const lining = path('M36 150H204V168H36Z', '#C98F45') + path('M36 150H204V153H36Z', LIGHT);
      return chocolateBox(
        b,
        { card: '#6B1F1A' },
        lining + defs + boxRow(165, [78, 162], () => stamp(0), 0.8),
      );
    },
  },
};
