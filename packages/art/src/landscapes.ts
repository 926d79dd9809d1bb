import { mix } from './colour';
import { workshopCourtyard } from './landscapes/courtyard';
import { orchard, terraces, vineyard } from './landscapes/hills';
import { dunesPalms, mountains, paddy } from './landscapes/plains';
import { HEIGHT, WIDTH } from './landscapes/ridge';
import type { PavilionLook } from './pavilions';
import { circle, sheet } from './svg';

const scenes = {
  terraces,
  orchard,
  vineyard,
  'dunes-palms': dunesPalms,
  paddy,
  mountains,
  'workshop-courtyard': workshopCourtyard,
};

/** What a sourcing base looks like. */
export type BaseKind = keyof typeof scenes;

export const baseKinds: readonly BaseKind[] = [
  'terraces',
  'orchard',
  'vineyard',
  'dunes-palms',
  'paddy',
  'mountains',
  'workshop-courtyard',
];

/**
 * The picture of a sourcing base: a whole SVG, 640 × 400: flat hills, one sun, one row of the crop, the sky
 * tinted by the pavilion's accent. The seed shapes the land; the same arguments give the same bytes.
 */
export function basePicture(kind: BaseKind, seed: number, look: PavilionLook): string {
  const sky = mix(look.accent, '#F8F1E6', 0.8);
  const sun = '#FBF4E8';
  const id = (part: string): string => `base-${kind}-${look.iso2}-${seed}-${part}`;
  const land = scenes[kind]({ seed, look, sky, sun, id });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${sheet(WIDTH, HEIGHT, sky)}${circle(468, 92, 44, sun)}${land}</svg>`;
}
