import { random } from '../random';
import { at, ellipse, path, rect, stroke } from '../svg';
import { PAPER } from './brush';

/** The one shadow where an object touches the floor; it falls a little to the right. */
export const contact = (rx: number, x = 120, y = 204): string =>
  ellipse(x + 5, y, rx, 6, 'rgba(16,14,12,.2)');

/** The house's pointed-arch mark, the only print on a pack. */
export const arch = (x: number, foot: number, height: number, ink: string): string =>
  path(`M${x - 7} ${foot}v${-height}a7 7 0 0 1 14 0v${height}z`, ink);

/** A paper label with the arch and two lines that stand for print. */
export const label = (x: number, y: number, w: number, h: number, ink: string): string =>
  rect(x, y, w, h, PAPER) +
  arch(x + w / 2, y + h * 0.5, h * 0.16, ink) +
  rect(x + w * 0.2, y + h * 0.62, w * 0.6, 3, 'rgba(20,16,12,.86)') +
  rect(x + w * 0.3, y + h * 0.62 + 7, w * 0.4, 2, 'rgba(20,16,12,.46)');

export interface Pile {
  /** How many lie in each row, from the top. */
  readonly rows: readonly number[];
  readonly stepX: number;
  readonly stepY: number;
  /** How far an item may turn, in degrees, from lying straight. */
  readonly turn?: number;
  readonly seed?: number;
}

/** A pile around the origin, its lowest row at y = 0; items are drawn around their own origin, back row first. */
export function pile(
  { rows, stepX, stepY, turn = 30, seed = 11 }: Pile,
  item: (i: number) => string,
): string {
  const next = random(seed);
  let n = 0;
  return rows
    .map((count, row) =>
      Array.from({ length: count }, (_, i) => {
        const x = (i - (count - 1) / 2) * stepX + (next() - 0.5) * stepX * 0.24;
        const y = (row - rows.length + 1) * stepY + (next() - 0.5) * stepY * 0.24;
        return at(x, y, item(n++), { turn: (next() - 0.5) * 2 * turn });
      }).join(''),
    )
    .join('');
}

/** Takes one of the colours in turn. */
export const pick = (colours: readonly [string, ...string[]], i: number): string =>
  colours[i % colours.length] ?? colours[0];

/** One thin wave of smoke or steam rising from a point. */
export const wisp = (x: number, foot: number, height: number, colour = 'rgba(110,104,98,.42)'): string => {
  const q = height / 4;
  return stroke(
    `M${x} ${foot}c-12 ${-q * 0.7} 12 ${-q * 1.3} 0 ${-q * 2}s10 ${-q * 1.3} 0 ${-q * 2}`,
    colour,
    5,
  );
};
