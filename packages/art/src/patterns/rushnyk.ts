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

/** Belarusian and Russian rushnyk: red cross stitch on flax. */
export const rushnyk: Motif = (p) => chart(ROWS, 6, p, 'cross');
