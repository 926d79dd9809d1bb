import { path, r2, sheet } from '../svg';
import type { Thread, Threads, Tile } from './motif';

/** Draws `n` equal stitches of size `s` in a row, starting at column `x` of row `y`. */
type Cell = (x: number, y: number, n: number, s: number) => string;

const square: Cell = (x, y, n, s) => `M${x * s} ${y * s}h${n * s}v${s}h${-n * s}z`;

/** A knitted V. */
const stitch: Cell = (x, y, n, s) => {
  let d = '';
  for (let i = 0; i < n; i++)
    d += `M${(x + i) * s} ${r2(y * s)}l${s / 2} ${r2(s * 0.45)}l${s / 2} ${r2(-s * 0.45)}v${r2(s * 0.72)}l${-s / 2} ${r2(s * 0.45)}l${-s / 2} ${r2(-s * 0.45)}z`;
  return d;
};

/** A cross stitch. */
const cross: Cell = (x, y, n, s) => {
  let d = '';
  const t = r2(s * 0.3);
  const u = r2(s / 2 - s * 0.3);
  for (let i = 0; i < n; i++)
    d += `M${r2((x + i) * s)} ${r2(y * s)}h${t}l${u} ${u}l${u} ${-u}h${t}v${t}l${-u} ${u}l${u} ${u}v${t}h${-t}l${-u} ${-u}l${-u} ${u}h${-t}v${-t}l${u} ${-u}l${-u} ${-u}z`;
  return d;
};

/** The same cross with plain ends, in three fifths of the bytes: for labels, where its ends are finer than a pixel. */
const plainCross: Cell = (x, y, n, s) => {
  let d = '';
  const t = r2(s * 0.3);
  const u = r2(s - t);
  for (let i = 0; i < n; i++)
    d += `M${r2((x + i) * s)} ${r2(y * s + t)}l${u} ${u} ${t} ${-t}-${u}-${u}zm0 ${r2(u - t)}l${t} ${t} ${u}-${u}-${t}-${t}z`;
  return d;
};

const cells = { square, stitch, cross, plainCross };

/**
 * Counted cloth: `thread(x, y)` names the thread of each stitch; runs of equal stitches become one shape,
 * stitches of the ground are left to the sheet.
 */
export function grid(
  columns: number,
  rows: number,
  size: number,
  threads: Threads,
  thread: (x: number, y: number) => Thread,
  cell: keyof typeof cells = 'square',
): Tile {
  const shapes = new Map<Thread, string>();
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns;) {
      const key = thread(x, y);
      let run = 1;
      while (x + run < columns && thread(x + run, y) === key) run++;
      if (key !== 'a') shapes.set(key, (shapes.get(key) ?? '') + cells[cell](x, y, run, size));
      x += run;
    }
  const w = columns * size;
  const h = rows * size;
  const figures = [...shapes].map(([key, d]) => path(d, threads[key]));
  return { w, h, body: sheet(w, h, threads.a) + figures.join('') };
}

/** Counted cloth from a drawn chart: one string a row, a letter a stitch, a dot for the ground. */
export function chart(
  rows: readonly string[],
  size: number,
  threads: Threads,
  cell: keyof typeof cells,
): Tile {
  const isThread = (letter: string | undefined): letter is Thread =>
    letter !== undefined && letter in threads;
  return grid(
    rows[0]?.length ?? 0,
    rows.length,
    size,
    threads,
    (x, y) => {
      const letter = rows[y]?.[x];
      return isThread(letter) ? letter : 'a';
    },
    cell,
  );
}
