/** What a drawing may use besides its own colours. Drawings are 240 × 240, foot at y = 204, ground transparent. */
export interface Brush {
  /** Fill of the pavilion's own cloth, already at the picture's scale. */
  readonly cloth: string;
  /** The pavilion's light accent, for printed marks and trimmings. */
  readonly ink: string;
  /** An id no other picture has, for clips. */
  readonly id: (part: string) => string;
}

export type Drawing = (brush: Brush) => string;

/** Facet turned from the light; always on the right. */
export const SHADE = 'rgba(20,16,12,.17)';
/** Grooves, seams and hollows. */
export const DEEP = 'rgba(20,16,12,.4)';
/** The strip of light; always on the left. */
export const LIGHT = 'rgba(255,255,255,.24)';
/** Glass, steam and sheen. */
export const BRIGHT = 'rgba(255,255,255,.55)';
/** Uncoated label paper, unglazed rims, card. */
export const PAPER = '#F7F2E6';
