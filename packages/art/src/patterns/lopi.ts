import { chart } from './counted';
import type { Motif } from './motif';

const ROWS = [
  '............',
  'b...b...b...',
  'bb.bbb.bbb.b',
  '.bbb.bbb.bbb',
  '..b...b...b.',
  '............',
  'd..d..d..d..',
  '............',
  '.....c......',
  '....ccc.....',
  '...cc.cc....',
  '..cc.d.cc...',
  '.cc.ddd.cc..',
  'cc.dd.dd.cc.',
  '.cc.ddd.cc..',
  '..cc.d.cc...',
  '...cc.cc....',
  '....ccc.....',
  '.....c......',
  '............',
  'e.e.e.e.e.e.',
  'eeeeeeeeeeee',
  'ee.eee.eee.e',
  'e...e...e...',
];

/** Icelandic lopapeysa yoke: knit stitches, so every cell is a V. */
export const lopi: Motif = (p) => chart(ROWS, 8, p, 'stitch');
