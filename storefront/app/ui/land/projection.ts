/** The part of the world that the drawing of the land shows, two units a degree: plate carrée, the poles left out. */
export const MAP = { width: 720, height: 272, north: 78 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the drawing; degrees east and north. */
export const onMap = (east: number, north: number): Point => ({
  x: (east + 180) * 2,
  y: (MAP.north - north) * 2,
});
