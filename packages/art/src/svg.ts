/** A point in the coordinates of a drawing. */
export type Point = readonly [x: number, y: number];

/** Rounds to two decimals, so that the same drawing is always the same bytes. */
export const r2 = (n: number): number => Math.round(n * 100) / 100;

/** A rectangle over the whole of a tile. */
export const sheet = (width: number, height: number, fill: string): string =>
  `<rect width="${r2(width)}" height="${r2(height)}" fill="${fill}"/>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${r2(x)}" y="${r2(y)}" width="${r2(width)}" height="${r2(height)}"${round ? ` rx="${r2(round)}"` : ''} fill="${fill}"/>`;

export const path = (d: string, fill: string): string => (d ? `<path d="${d}" fill="${fill}"/>` : '');

export const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;

/** A line with round ends: stems, handles, threads, smoke. */
export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${r2(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const poly = (points: readonly Point[], fill: string): string =>
  path('M' + points.map(([x, y]) => `${r2(x)} ${r2(y)}`).join('L') + 'Z', fill);

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${r2(x)}" cy="${r2(y)}" r="${r2(r)}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, turn = 0): string =>
  `<ellipse cx="${r2(x)}" cy="${r2(y)}" rx="${r2(rx)}" ry="${r2(ry)}" fill="${fill}"${turn ? ` transform="rotate(${r2(turn)} ${r2(x)} ${r2(y)})"` : ''}/>`;

export interface Placing {
  /** Degrees, clockwise. */
  readonly turn?: number;
  readonly scale?: number;
  /** Mirrors left and right. */
  readonly flip?: boolean;
}

/** Puts a drawing made around its own origin at a place. */
export function at(x: number, y: number, body: string, { turn = 0, scale = 1, flip }: Placing = {}): string {
  const size = flip ? ` scale(${-scale} ${scale})` : scale === 1 ? '' : ` scale(${scale})`;
  return `<g transform="translate(${r2(x)} ${r2(y)})${turn ? ` rotate(${r2(turn)})` : ''}${size}">${body}</g>`;
}
