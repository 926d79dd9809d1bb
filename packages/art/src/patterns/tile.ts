import { r2 } from '../svg';
import type { Palette, Tile, WeaveOptions } from './motif';
import { type MotifName, motifs } from './motifs';

export interface ClothOptions extends WeaveOptions {
  /** 1.5 to 1.8 for a banner, 1.05 a door, 0.5 to 0.6 a swatch, 0.2 to 0.3 a hem. */
  readonly scale?: number;
}

/** One seamless repeat of a cloth. The same motif, palette and options always give the same bytes. */
export function tile(motif: MotifName, palette: Palette, options: ClothOptions = {}): Tile {
  const [a, b, c, d, e] = palette;
  const t = motifs[motif]({ a, b, c, d, e }, options);
  const scale = options.scale ?? 1;
  return {
    w: r2(t.w * scale),
    h: r2(t.h * scale),
    body: scale === 1 ? t.body : `<g transform="scale(${scale})">${t.body}</g>`,
  };
}

/** A whole SVG image of one repeat, to be used as a repeating background. */
export function patternSvg(motif: MotifName, palette: Palette, options?: ClothOptions): string {
  const { w, h, body } = tile(motif, palette, options);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>`;
}

/** A `<pattern>` to fill a shape in an SVG with `url(#id)`. */
export function patternDef(id: string, motif: MotifName, palette: Palette, options?: ClothOptions): string {
  const { w, h, body } = tile(motif, palette, options);
  return `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse">${body}</pattern>`;
}
