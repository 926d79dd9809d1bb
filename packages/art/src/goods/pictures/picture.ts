import type { Drawing } from '../brush';

/** One goods' picture: how large the cloth's figure is on it, and how it is drawn. */
export interface Picture {
  readonly scale: number;
  /** Width of a warp thread of dyed cloth; wide threads keep small labels small in bytes. */
  readonly warp?: number;
  readonly draw: Drawing;
}

export type Pictures = Readonly<Record<string, Picture>>;
