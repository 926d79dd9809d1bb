import { MAP, type Point } from './projection';

/** A part of the drawing, in its units. */
export interface MapWindow extends Point {
  readonly width: number;
  readonly height: number;
}

/** Sixty degrees: narrower, landlocked places would stand on a plain board, and small islands among splinters. */
const NARROWEST = 120;
const SHAPE = 1.6;
/** How much wider than what it shows: the land around says where in the world this is. */
const AROUND = 3;

/** The part of the drawing around some places, all of them well inside, however near the drawing's edge. */
export function windowAround(points: readonly Point[]): MapWindow {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(NARROWEST, AROUND * Math.max(east - west, (bottom - top) * SHAPE));
  const width = Math.min(wanted, MAP.width, MAP.height * SHAPE);
  const height = width / SHAPE;
  return {
    x: within((west + east - width) / 2, MAP.width - width),
    y: within((top + bottom - height) / 2, MAP.height - height),
    width,
    height,
  };
}

const within = (start: number, last: number): number => Math.max(0, Math.min(start, last));
