import type { PavilionLook } from '../pavilions';

/** What a scene may use: chance that depends on the seed alone, and the pavilion's colours. */
export interface Light {
  readonly seed: number;
  readonly look: PavilionLook;
  readonly sky: string;
  readonly sun: string;
  /** The crop's own colour: the pavilion's accent. */
  readonly crop: string;
  readonly id: (part: string) => string;
}

/** Draws everything below sky and sun. */
export type Scene = (light: Light) => string;
