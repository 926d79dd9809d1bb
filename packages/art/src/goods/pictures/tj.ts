import { at, stroke } from '../../svg';
import { PAPER } from '../brush';
import { pouch, windowBag } from '../packs/bags';
import { clearBottle } from '../packs/clear-bottle';
import { honeyJar } from '../packs/jars';
import { sainfoin } from '../foods/blossoms';
import { apricotStone, flatApricot } from '../foods/flat-apricot';
import { leaf } from '../foods/fruit';
import { walnutHalf, walnutOpen, walnutWhole } from '../foods/nuts';
import { pomegranate, pomegranateHalf, pomegranateSeed } from '../foods/pomegranate';
import { contact, heap, spill, stamps } from '../parts';
import type { Pictures } from './picture';

/** Tajikistan's goods. */
export const tajikistan: Pictures = {
  'dried-apricots-400g': {
    scale: 0.32,
    warp: 6,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'leaf', [leaf('#5E7F36')]);
      const sprig: readonly (readonly [number, number, number])[] = [
        [168, 132, -64],
        [176, 118, 48],
        [182, 108, -30],
        [190, 94, 70],
        [192, 90, 12],
      ];
      return (
        stroke('M158 166C166 140 176 112 192 90', '#8A6238', 4) +
        defs +
        sprig.map(([x, y, turn]) => at(x, y, stamp(0), { turn })).join('') +
        at(-38, 0, pouch(b, { body: '#FBF0DC', cap: '#5B1330', fill: ['#CB7C2C', '#B3651F', '#CB7C2C'] })) +
        spill(b, 'fruit', 182, 100, { rows: [1, 2, 2], stepX: 46, stepY: 20, turn: 12, lift: 12, seed: 4 }, [
          flatApricot('#CB7C2C'),
          flatApricot('#B3651F'),
        ]) +
        at(142, 204, apricotStone('#8A6238'), { turn: -14 }) +
        at(222, 206, apricotStone('#8A6238'), { turn: 18, scale: 0.9 })
      );
    },
  },
  'panjakent-walnut-kernels-300g': {
    scale: 0.32,
    warp: 6,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'half', [walnutHalf('#E8C890', '#B98A4E')]);
      const spec = { rows: [2, 2, 2], stepX: 38, stepY: 31, turn: 14, seed: 6 };
      return (
        defs +
        at(
          -36,
          0,
          windowBag(
            b,
            { body: '#2E7F4F', cap: '#F7C948' },
            at(120, 172, heap(b, 'seen', spec, [at(0, 0, stamp(0), { scale: 0.86 })])),
          ),
        ) +
        contact(52, 178, 207) +
        at(196, 162, walnutWhole('#B5854C'), { turn: 14, scale: 1.06 }) +
        at(166, 182, walnutOpen('#B5854C', '#E8C890', '#B98A4E'), { turn: -12, scale: 1.12 }) +
        at(208, 190, stamp(0), { turn: 16 }) +
        at(142, 196, stamp(0), { turn: -26, scale: 0.8 })
      );
    },
  },
  'pomegranate-juice-1l': {
    scale: 0.3,
    warp: 6,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'seed', [pomegranateSeed('#A3142A')]);
      return (
        contact(46, 188, 205) +
        at(203, 170, pomegranate('#C2402F'), { turn: 14, scale: 0.76 }) +
        at(-44, 0, clearBottle(b, { juice: '#7A1024', cap: '#F7C948' })) +
        at(176, 168, pomegranateHalf('#C2402F', PAPER, '#A3142A'), { turn: -10, scale: 0.9 }) +
        defs +
        at(136, 202, stamp(0), { turn: 20 }) +
        at(214, 202, stamp(0), { turn: -30 }) +
        at(226, 206, stamp(0), { turn: 40 }) +
        at(150, 208, stamp(0), { turn: -10 })
      );
    },
  },
  'hisor-honey-500g': {
    scale: 0.3,
    warp: 6,
    draw: (b) => {
      const { defs, stamp } = stamps(b, 'spike', [sainfoin('#D9749E', '#5E7F36')]);
      return (
        at(-30, 0, honeyJar(b, { body: '#EFDDAC', cap: '#5B1330', rim: PAPER })) +
        contact(30, 190, 205) +
        defs +
        at(174, 206, stamp(0), { turn: -3, scale: 1.24 }) +
        at(200, 206, stamp(0), { turn: 9, scale: 1.02 }) +
        at(188, 207, stamp(0), { turn: 3, scale: 0.74 })
      );
    },
  },
};
