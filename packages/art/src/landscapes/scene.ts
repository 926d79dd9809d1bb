import { isWarm } from '../colour';
import type { PavilionLook } from '../pavilions';

/** What a scene may use: chance that depends on the seed alone, and the pavilion's colours. */
export interface Light {
  readonly seed: number;
  readonly look: PavilionLook;
  readonly sky: string;
  readonly sun: string;
  readonly id: (part: string) => string;
}

/** Draws everything below sky and sun. */
export type Scene = (light: Light) => string;

/** Colour of ripe fruit: the pavilion's accent where fruit can have it, else the given one. */
export const ripe = (look: PavilionLook, otherwise: string): string =>
  isWarm(look.accent) ? look.accent : otherwise;
