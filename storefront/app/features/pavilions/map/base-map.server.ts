import type { Point } from '../../../ui/land/projection';
import { apart } from './apart';
import { partAround, type Place } from './part-around.server';

/** A base on the map: where it is, and where its number stands. */
export interface Mark {
  readonly at: Point;
  readonly plate: Point;
}

export interface MapOfBases {
  /** Address of the picture of the land. */
  readonly image: string;
  /** In the order of the bases. */
  readonly marks: readonly Mark[];
}

/** The map of a pavilion's bases, drawn on the server: browsers get neither the regions nor how numbers are laid out. */
export function mapOfBases(iso2: string, bases: readonly Place[]): MapOfBases | null {
  if (bases.length === 0) return null;
  const { image, points } = partAround(iso2, bases);
  const plates = apart(points);
  return {
    image,
    marks: points.map(({ x, y }, index) => {
      const at = { x: Math.round(x), y: Math.round(y) };
      return { at, plate: plates[index] ?? at };
    }),
  };
}
