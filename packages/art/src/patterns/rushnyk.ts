import { chart } from './counted';
import type { Motif } from './motif';

const HALF = [
  'b.......b......',
  '.b.....b.b.....',
  '..b...b...b...b',
  '...b.b..b..b.b.',
  'b...b..bbb..b..',
  '.b....bb.bb....',
  '..b..bb.c.bb..b',
  '...bbb.ccc.bbb.',
  '....b.cc.cc.b..',
];
const mirrored = (row: string): string => row.slice(0, 9) + [...row.slice(1, 8)].reverse().join('');
const ROWS = [
  ...[...HALF, ...HALF.slice(0, -1).reverse()].map(mirrored),
  '................',
  'c.c.c.c.c.c.c.c.',
  '................',
];

/** Belarusian and Russian rushnyk: red cross stitch on flax; with a given `warp` in plainer stitches, for labels. */
export const rushnyk: Motif = (p, { warp }) => chart(ROWS, 6, p, warp ? 'plainCross' : 'cross');
