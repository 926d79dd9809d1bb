import { at } from '../../svg';
import { riceSack, windowBag } from '../packs/bags';
import { corkJar } from '../packs/jars';
import { mango, mangoStrip } from '../foods/dried-fruit';
import { riceBowl, riceEar } from '../foods/grain';
import { blackPeppercorn, pepperLeaf } from '../foods/pepper';
import { krama } from '../wares/krama';
import { contact, heap, spill } from '../parts';
import type { Pictures } from './picture';

/** Cambodia's goods. */
export const cambodia: Pictures = {
  'keo-romeat-mango-200g': {
    scale: 0.34,
    draw: (b) => {
      const strips = [mangoStrip('#E9A92B'), mangoStrip('#D98E1C')];
      const spec = { rows: [2, 2, 2, 2, 2], stepX: 46, stepY: 15, turn: 34, seed: 3 };
      return (
        at(
          -30,
          0,
          windowBag(b, { body: '#3B1B4F', cap: '#D9A21B' }, at(120, 178, heap(b, 'strip', spec, strips))),
        ) +
        contact(48, 180, 206) +
        at(178, 162, mango('#E9A92B', '#A8B04A', '#4E7A34'), { scale: 0.86, turn: -24 }) +
        at(160, 198, mangoStrip('#D98E1C'), { turn: -6 }) +
        at(204, 202, mangoStrip('#E9A92B'), { turn: 8, scale: 0.9 })
      );
    },
  },
  'red-soil-black-pepper-100g': {
    scale: 0.3,
    draw: (b) => {
      const corns = [blackPeppercorn('#2B2622')];
      // The label hides the middle of the jar: only what shows above and below it is drawn.
      const above = { rows: [4, 5], stepX: 17, stepY: 13, turn: 80, seed: 5 };
      const below = { rows: [5], stepX: 18, stepY: 13, turn: 80, seed: 8 };
      const inside =
        at(120, 124, heap(b, 'above', above, corns)) + at(120, 190, heap(b, 'below', below, corns));
      return (
        at(-34, 0, corkJar(b, { glass: '#D6DDD6', cork: '#C9A06A' }, inside)) +
        at(186, 206, pepperLeaf('#4E7A34'), { turn: 26, scale: 1.1 }) +
        at(172, 206, pepperLeaf('#4E7A34'), { turn: -22 }) +
        spill(b, 'loose', 182, 78, { rows: [2, 3, 4], stepX: 18, stepY: 11, turn: 80, lift: 8 }, corns)
      );
    },
  },
  'fragrant-rice-5kg': {
    scale: 0.44,
    draw: (b) =>
      at(150, 180, riceEar('#D9A21B', '#8A8F3A'), { scale: 0.94, turn: -14 }) +
      at(-26, 0, riceSack(b, { body: '#F4EAD2', cap: '#8A2E5A' })) +
      at(186, 205, riceBowl('#F7F2E6', '#8A2E5A'), { scale: 0.98 }),
  },
  'krama-scarf': {
    scale: 0.46,
    draw: (b) => krama(b, { dark: '#22305E', pale: '#F1E6CF' }),
  },
};
