import { random } from '../random';
import { at, ellipse, path, r2, rect, stroke } from '../svg';
import { type Brush, PAPER } from './brush';

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

/** Round spots of one tone and size in one shape: berries, seeds, stamens. */
export const dots = (places: readonly (readonly [number, number])[], radius: number, fill: string): string =>
  stroke(places.map(([x, y]) => `M${r2(x)} ${r2(y)}h0`).join(''), fill, radius * 2);

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
function pile({ rows, stepX, stepY, turn = 30, seed = 11 }: Pile, item: (i: number) => string): string {
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

/** Defines each drawing once and uses it by turns: what repeats in a picture costs its bytes once. */
export function stamps(
  b: Brush,
  name: string,
  drawings: readonly string[],
): { defs: string; stamp: (i: number) => string } {
  const ids = drawings.map((_, i) => b.id(`${name}${i}`));
  return {
    defs: `<defs>${drawings.map((drawing, i) => `<g id="${ids[i] ?? name}">${drawing}</g>`).join('')}</defs>`,
    stamp: (i) => `<use href="#${ids[i % ids.length] ?? name}"/>`,
  };
}

/** A pile of a few drawings taken by turns, around the origin, its lowest row at y = 0. */
export function heap(b: Brush, name: string, spec: Pile, drawings: readonly string[]): string {
  const { defs, stamp } = stamps(b, name, drawings);
  return defs + pile(spec, stamp);
}

/** A heap on the floor at x, over its own contact shadow; `lift` is half the height of one item. */
export const spill = (
  b: Brush,
  name: string,
  x: number,
  width: number,
  spec: Pile & { lift?: number },
  drawings: readonly string[],
): string => contact(width / 2, x - 3, 205) + at(x, 204 - (spec.lift ?? 9), heap(b, name, spec, drawings));

/** One thin wave of smoke or steam rising from a point. */
export const wisp = (x: number, foot: number, height: number, colour = 'rgba(150,144,138,.62)'): string => {
  const q = height / 4;
  return stroke(
    `M${x} ${foot}c-12 ${-q * 0.7} 12 ${-q * 1.3} 0 ${-q * 2}s10 ${-q * 1.3} 0 ${-q * 2}`,
    colour,
    5,
  );
};
