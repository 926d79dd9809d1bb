import { at, ellipse, path, stroke } from '../../svg';
import { PAPER, SHADE } from '../brush';
import { pouch, riceSack } from '../packs/bags';
import { pasteJar } from '../packs/jars';
import { balmTin, can } from '../packs/tins';
import { mango, mangoStrip } from '../foods/dried-fruit';
import { coconutHalf, durianHalf } from '../foods/fruit';
import { noodleBowl, noodleHank } from '../foods/pasta';
import { flower, lemongrass, limeLeaf } from '../foods/plants';
import { chili } from '../foods/spices';
import { celadonCups } from '../wares/bowls';
import { draperyBust } from '../wares/cloths';
import { latexPillow } from '../wares/pillow';
import { arch, contact } from '../parts';
import type { Pictures } from './picture';

/** Thailand's goods. */
export const thailand: Pictures = {
  'hom-mali-rice-5kg': {
    scale: 0.5,
    draw: (b) =>
      at(-18, 0, riceSack(b, { body: '#F1EADB', cap: '#C9A25A' })) +
      contact(40, 186, 205) +
      path('M146 205C156 184 172 170 186 170C202 170 216 186 226 205Z', PAPER) +
      stroke(
        'M164 196l7 -3M176 186l6 3M190 192l7 -2M204 198l6 3M186 178l6 -1M178 200l7 1M196 182l5 3M214 202l4 1M156 202l6 -1',
        SHADE,
        3,
      ) +
      at(212, 196, path('M0 0C-10 -8 -10 -24 0 -34C10 -24 10 -8 0 0Z', '#4E7A34'), { turn: -48 }) +
      at(212, 196, path('M0 0C-10 -8 -10 -24 0 -34C10 -24 10 -8 0 0Z', '#4E7A34'), { turn: 42 }) +
      at(212, 192, flower(5, PAPER, '#E3C24A'), { scale: 0.78 }),
  },
  'freeze-dried-durian-100g': {
    scale: 0.34,
    draw: (b) =>
      at(-30, 0, pouch(b, { body: '#F4EBC9', cap: '#5E6B2A', fill: ['#F0CF5A', '#E3BA3E'] })) +
      contact(44, 176, 205) +
      at(180, 152, durianHalf('#7E8A3A', '#F7EFD2', '#F0CF5A'), { scale: 1.02 }),
  },
  'dried-mango-200g': {
    scale: 0.34,
    draw: (b) =>
      at(-32, 0, pouch(b, { body: '#EFE6D3', cap: '#D9542A', fill: ['#F2B632', '#E5871C'] })) +
      contact(46, 178, 206) +
      at(172, 166, mango('#F2B632', '#D9542A', '#4E7A34'), { scale: 0.9, turn: 8 }) +
      at(146, 198, mangoStrip('#E5871C'), { turn: -4 }) +
      at(198, 200, mangoStrip('#F2B632'), { turn: 6 }),
  },
  'coconut-milk-400ml': {
    scale: 0.46,
    draw: (b) =>
      at(
        -32,
        0,
        can(b, { metal: '#C9CDCB' }) +
          at(120, 142, path('M0 -17C9 -8 12 -2 12 4A12 12 0 0 1 -12 4C-12 -2 -9 -8 0 -17Z', b.ink)),
      ) +
      contact(44, 176, 205) +
      at(182, 162, coconutHalf('#6B4326', '#FBF8EF'), { scale: 1.02 }),
  },
  'green-curry-paste-200g': {
    scale: 0.42,
    draw: (b) =>
      at(168, 200, lemongrass('#EFEBCB', '#7C9A34'), { turn: 24, scale: 1.15 }) +
      at(-28, 0, pasteJar(b, { body: '#7C9A34', cap: '#C9A25A' })) +
      at(156, 206, limeLeaf('#2F6B3C'), { turn: 62, scale: 0.9 }) +
      at(150, 200, chili('#7C9A34', '#2F6B3C'), { turn: -6, scale: 1.2 }),
  },
  'rice-noodles-400g': {
    scale: 0.46,
    draw: (b) =>
      contact(60, 84) +
      at(82, 204, noodleHank('#F8F4E8'), { scale: 1.12 }) +
      path('M22 112H142V164H22Z', b.cloth) +
      ellipse(82, 138, 22, 20, PAPER) +
      arch(82, 148, 13, b.ink) +
      path('M124 72H142V204H124Z', SHADE) +
      contact(26, 184, 205) +
      stroke('M214 66L178 150M226 74L190 152', '#8A4A22', 5) +
      at(182, 205, noodleBowl('#F8F4E8', '#8A2A3A', '#C9992E')),
  },
  'latex-pillow': {
    scale: 0.6,
    draw: (b) => latexPillow(b, { foam: '#F5EDD6', hole: '#CDBE97', trim: '#FFFFFF' }),
  },
  'herbal-hand-balm-50g': {
    scale: 0.5,
    draw: (b) =>
      at(184, 200, lemongrass('#EFEBCB', '#9DB562'), { turn: 6, scale: 1.24 }) +
      at(199, 203, lemongrass('#EFEBCB', '#9DB562'), { turn: 14 }) +
      at(-22, 0, balmTin(b, { metal: '#C9B98E', balm: '#E3E6B4' })),
  },
  'thai-silk-shawl': {
    scale: 0.62,
    draw: (b) => draperyBust(b, { bust: '#E9DFCB', wood: '#6B4326', thread: '#E3A71F' }),
  },
  'celadon-cup-pair': {
    scale: 0.3,
    draw: () => celadonCups({ glaze: '#8FB79A', pale: '#C4DCC6', clay: '#B08A62' }),
  },
};
