import { markAt, numberShapes, withLooseMarks, type LooseMark } from './loose-marks';
import type { Glyph, GlyphPosition, PdfFont } from './pdf-font';

/**
 * Makes an Arabic font write letters that can be read back. Noto Naskh draws one shape for several letters and sets
 * their dots apart; pdfkit says of a shape only the first letter it stood for, and of a dot nothing. Here a shape gets a
 * number of its own for each letter, and the dots are left to be drawn as shapes.
 * @returns takes away the marks of the text that was written last
 */
export const readableArabic = withLooseMarks((font: PdfFont, marks: LooseMark[]) => {
  const numberOf = numberShapes(font);
  tellLettersApart(font);
  font.encode = (text) => {
    const { glyphs, positions } = font.layoutRun(text);
    const codes: string[] = [];
    const kept: GlyphPosition[] = [];
    let pen = 0;
    glyphs.forEach((glyph, index) => {
      const position = positions[index];
      if (!position) return;
      const { id, codePoints, advanceWidth } = glyph;
      if (codePoints.length === 0) marks.push(markAt(font, glyph, position, pen));
      else {
        codes.push(numberOf({ id, codePoints, width: advanceWidth * font.scale }));
        kept.push(position);
      }
      pen += position.xAdvance;
    });
    return [codes, kept];
  };
});

/** The font keeps one glyph per shape, with the letter it stood for first; here each use of it knows its own. */
function tellLettersApart({ font }: PdfFont): void {
  const shapeOf = font.getGlyph.bind(font);
  const apart = new Map<string, Glyph>();
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id} ${codePoints.join(' ')}`;
    const known = apart.get(key);
    if (known) return known;
    const glyph = Object.create(shapeOf(id, codePoints), { codePoints: { value: codePoints } }) as Glyph;
    apart.set(key, glyph);
    return glyph;
  };
}
