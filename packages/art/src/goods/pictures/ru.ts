import { at, ellipse, path, rect } from '../../svg';
import { LIGHT, PAPER, SHADE } from '../brush';
import { pouch } from '../packs/bags';
import { honeyJar } from '../packs/jars';
import { limeSprig } from '../foods/blossoms';
import { chocolateSquare } from '../foods/chocolate';
import { pineCone, pineKernel } from '../foods/tree-nuts';
import { arch, contact, spill } from '../parts';
import type { Pictures } from './picture';

/** A clay pot of baked milk with its brown skin, standing on y = 0, 76 wide. */
const milkPot = (clay: string, skin: string): string =>
  ellipse(4, 0, 34, 5, 'rgba(16,14,12,.2)') +
  path(
    'M-28 -62C-28 -54 -40 -46 -40 -30C-40 -12 -30 0 -20 0H20C30 0 40 -12 40 -30C40 -46 28 -54 28 -62Z',
    clay,
  ) +
  path('M12 -62H28C28 -54 40 -46 40 -30C40 -12 30 0 20 0H8C26 -14 26 -44 12 -62Z', SHADE) +
  ellipse(0, -62, 29, 7, clay) +
  ellipse(0, -62, 25, 5, skin) +
  path('M-33 -34C-32 -22 -28 -12 -22 -6C-32 -10 -36 -22 -36 -32Z', LIGHT);

/** Three bars in one sleeve, their tops showing. */
const sleeve = (cloth: string, ink: string, o: { chocolate: string; foil: string }): string =>
  [-39, 0, 39]
    .map(
      (x) =>
        rect(x - 18, -158, 36, 50, o.foil, 2) + at(x, -138, chocolateSquare(o.chocolate), { scale: 1.06 }),
    )
    .join('') +
  rect(-62, -120, 124, 120, cloth) +
  rect(-62, -120, 124, 12, o.foil) +
  rect(-24, -88, 48, 60, PAPER) +
  arch(0, -50, 16, ink) +
  rect(-13, -42, 26, 3, 'rgba(20,16,12,.8)') +
  path('M44 -158H57V-120H62V0H44Z', SHADE) +
  path('M-56 -108h7v108h-7z', LIGHT);

/** Russia's goods. */
export const russia: Pictures = {
  'baked-milk-chocolate-3x100g': {
    scale: 0.5,
    warp: 6,
    draw: (b) =>
      contact(66, 88) +
      at(84, 204, sleeve(b.cloth, b.ink, { chocolate: '#8A5630', foil: '#E3CFA2' })) +
      at(192, 204, milkPot('#A8542E', '#D9AE78')),
  },
  'linden-honey-500g': {
    scale: 0.3,
    warp: 6,
    draw: (b) =>
      at(-30, 0, honeyJar(b, { body: '#E8CB78', cap: '#B11F2B', rim: '#F4E6B4' })) +
      at(176, 76, limeSprig(b.ink, '#C3CC8A', '#E8CB78'), { scale: 1.28 }),
  },
  'pine-nut-kernels-250g': {
    scale: 0.44,
    warp: 6,
    draw: (b) =>
      at(-32, 0, pouch(b, { body: '#E9E2CE', cap: '#24513D', fill: ['#F3E8CC', '#E6D3A8'] })) +
      contact(40, 184, 206) +
      at(186, 202, pineCone('#7A5638'), { scale: 1.12, turn: 6 }) +
      spill(b, 'kernel', 156, 64, { rows: [3, 4], stepX: 16, stepY: 8, turn: 50, lift: 4, seed: 7 }, [
        pineKernel('#F3E8CC'),
        pineKernel('#E6D3A8'),
      ]),
  },
};
