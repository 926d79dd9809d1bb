import { createHash } from 'node:crypto';
import { checkWellFormed } from '../markup.fixture';
import type { Palette } from './motif';
import { isMotif, type MotifName, motifs } from './motifs';
import { patternDef, patternSvg, tile } from './tile';

const palette: Palette = ['#F4EFE6', '#A6321F', '#8A8378', '#D9A21B', '#1C1817'];
const names = Object.keys(motifs).filter(isMotif);

/** First half of the SHA-256 of each cloth as it was drawn and approved; a changed one is a changed drawing. */
const approved: Readonly<Record<MotifName, string>> = {
  andean: 'adef806d84a36280',
  binakol: '261dd504111c4d40',
  calcada: 'd24fb2d2304ee9c9',
  gumleaf: 'f58a48ae96bff3f6',
  horns: '66c381ac96b01ec7',
  ikat: '7f89fabcdb3d74e3',
  imigongo: 'b8d106a90348a036',
  kawung: '8d643fd58ae656c8',
  kikoi: 'e51e8d165e10190d',
  lao: '7400f76a9ca3b53b',
  lattice: '1957f6085091e432',
  lopi: '12eaaad383328bf3',
  maiolica: '0477c577474e8129',
  mapuche: 'eccb019862290f73',
  mola: 'cc2ff6fb90a25f02',
  nankeen: '84579c80b5712b0b',
  pirot: 'ec0efd6507c33e69',
  rushnyk: 'a4c823274000e691',
  sadu: '3d21c306b28997b5',
  scales: 'b4324ddf42392583',
  squares: 'fe6448019c067601',
  star: 'c84c6756efd27e8c',
  strips: 'caeb0d6aa1a8b3ec',
  taniko: '62a6adde47095cdc',
  tapa: 'b84dbd0ca8ce21a5',
};

describe.each(names)('%s', (name) => {
  it('is the approved drawing, and the same at every call', () => {
    const svg = patternSvg(name, palette);
    expect(createHash('sha256').update(svg).digest('hex').slice(0, 16)).toBe(approved[name]);
    expect(patternSvg(name, palette)).toBe(svg);
    checkWellFormed(svg);
  });

  it('uses only the threads of its palette, two at least', () => {
    const used = new Set(patternSvg(name, palette).match(/#[0-9A-F]{6}/g));
    expect([...used].filter((thread) => !palette.includes(thread))).toEqual([]);
    expect(used.size).toBeGreaterThanOrEqual(2);
  });

  it('scales its repeat', () => {
    const whole = tile(name, palette);
    const half = tile(name, palette, { scale: 0.5 });
    expect(half.w).toBeCloseTo(whole.w / 2, 1);
    expect(half.h).toBeCloseTo(whole.h / 2, 1);
    expect(half.body).toBe(`<g transform="scale(0.5)">${whole.body}</g>`);
  });
});

it('stitches in less than two thirds of the bytes for a label', () => {
  const fine = tile('rushnyk', palette).body;
  const plain = tile('rushnyk', palette, { warp: 6 }).body;
  expect(plain.length).toBeLessThan((fine.length * 2) / 3);
  expect(plain.match(/M/g)).toHaveLength(fine.match(/M/g)!.length);
});

describe('dyed cloth', () => {
  it('feathers otherwise with another seed', () => {
    expect(patternSvg('ikat', palette, { seed: 3 })).not.toBe(patternSvg('ikat', palette, { seed: 4 }));
  });

  it('mirrors its warp, so that repeats meet', () => {
    const { body } = tile('ikat', palette);
    expect(body.split('M0 0').length).toBe(body.split('M118 0').length);
  });

  it('is less than half the bytes when its warp is thick', () => {
    const fine = tile('ikat', palette).body.length;
    expect(tile('ikat', palette, { warp: 6 }).body.length).toBeLessThan(fine / 2);
  });
});

it('fills a shape under the given id', () => {
  const def = patternDef('hem', 'sadu', palette, { scale: 0.25 });
  expect(def).toMatch(/^<pattern id="hem" width="16" height="[\d.]+" patternUnits="userSpaceOnUse">/);
  checkWellFormed(def);
});
