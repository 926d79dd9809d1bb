import type PDFDocument from 'pdfkit';

export type PdfDocument = InstanceType<typeof PDFDocument>;

/** A glyph as `fontkit` gives it, which `pdfkit` draws with. */
export interface Glyph {
  readonly id: number;
  /** What it stands for; empty for a dot or mark that was taken off its letter. */
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

/** The part of pdfkit's embedded font that papers need beyond its public types. */
export interface PdfFont {
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean;
    readonly unitsPerEm: number;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
  };
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  readonly scale: number;
  layoutRun(text: string): {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
  };
  encode(text: string, features?: unknown): [string[], GlyphPosition[]];
}

/** The font that a document writes with now. */
export const currentFont = (document: PdfDocument): PdfFont =>
  (document as unknown as { readonly _font: PdfFont })._font;
