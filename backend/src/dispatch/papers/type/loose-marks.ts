import type { Glyph, GlyphPosition, PdfFont } from './pdf-font';

/** A dot or mark beside the line of letters; in the font's units, from where the text begins. */
export interface LooseMark {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Lets a font's way to encode text be replaced once, by one that leaves some shapes to be drawn beside the text.
 * @param prepare replaces it; the marks of each text it puts into the list it is given
 * @returns for a font what takes away the marks of the text that was written last
 */
export function withLooseMarks(
  prepare: (font: PdfFont, marks: LooseMark[]) => void,
): (font: PdfFont) => () => readonly LooseMark[] {
  const prepared = new WeakMap<PdfFont, LooseMark[]>();
  return (font) => {
    let marks = prepared.get(font);
    if (!marks) {
      prepared.set(font, (marks = []));
      prepare(font, marks);
    }
    const own = marks;
    return () => own.splice(0);
  };
}

/** A shape to be drawn where the text has come to, in the font's units. */
export const markAt = (
  { scale }: PdfFont,
  glyph: Glyph,
  position: GlyphPosition,
  pen: number,
): LooseMark => ({
  path: glyph.path.toSVG(),
  x: (pen + position.xOffset) / scale,
  y: position.yOffset / scale,
});

/** What a shape stands for where it is used, and how wide that is in the units that pdfkit writes. */
export interface Standing {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly width: number;
}

/** Gives a shape a number of its own for each text it stands for, by which a reader finds that text again. */
export function numberShapes(font: PdfFont): (standing: Standing) => string {
  const numbers = new Map<string, number>();
  return ({ id, codePoints, width }) => {
    const key = `${id} ${codePoints.join(' ')}`;
    let number = numbers.get(key);
    if (number === undefined) {
      const first = font.subset.includeGlyph(id);
      number = font.unicode[first] === undefined ? first : font.subset.glyphs.push(id) - 1;
      font.unicode[number] = codePoints;
      font.widths[number] = width;
      numbers.set(key, number);
    }
    return number.toString(16).padStart(4, '0');
  };
}
