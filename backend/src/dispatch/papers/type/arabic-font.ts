import type { Glyph, GlyphPosition, PdfFont } from './pdf-font';

/** A dot or mark beside the line of letters; in the font's units, from where the text begins. */
export interface LooseMark {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

const prepared = new WeakMap<PdfFont, LooseMark[]>();

/**
 * Makes an Arabic font write letters that can be read back. Noto Naskh draws one shape for several letters and sets
 * their dots apart; pdfkit says of a shape only the first letter it stood for, and of a dot nothing. Here a shape gets a
 * number of its own for each letter, and the dots are left to be drawn as shapes.
 * @returns takes away the marks of the text that was written last
 */
export function readableArabic(font: PdfFont): () => readonly LooseMark[] {
  const marks = prepared.get(font) ?? prepare(font);
  return () => marks.splice(0);
}

function prepare(font: PdfFont): LooseMark[] {
  const marks: LooseMark[] = [];
  const numbers = new Map<string, number>();
  prepared.set(font, marks);
  tellLettersApart(font);
  font.encode = (text) => {
    const { glyphs, positions } = font.layoutRun(text);
    const codes: string[] = [];
    const kept: GlyphPosition[] = [];
    let pen = 0;
    glyphs.forEach((glyph, index) => {
      const position = positions[index];
      if (!position) return;
      if (glyph.codePoints.length === 0) {
        const [x, y] = [pen + position.xOffset, position.yOffset];
        marks.push({ path: glyph.path.toSVG(), x: x / font.scale, y: y / font.scale });
      } else {
        codes.push(numberOf(font, numbers, glyph).toString(16).padStart(4, '0'));
        kept.push(position);
      }
      pen += position.xAdvance;
    });
    return [codes, kept];
  };
  return marks;
}

/** The font keeps one glyph per shape, with the letter it stood for first; here each use of it knows its own. */
function tellLettersApart({ font }: PdfFont): void {
  const shapeOf = font.getGlyph.bind(font);
  const apart = new Map<string, Glyph>();
  font.getGlyph = (id, codePoints = []) => {
    const key = keyOf(id, codePoints);
    const known = apart.get(key);
    if (known) return known;
    const glyph = Object.create(shapeOf(id, codePoints), { codePoints: { value: codePoints } }) as Glyph;
    apart.set(key, glyph);
    return glyph;
  };
}

const keyOf = (id: number, codePoints: readonly number[]): string => `${id} ${codePoints.join(' ')}`;

function numberOf(
  font: PdfFont,
  numbers: Map<string, number>,
  { id, codePoints, advanceWidth }: Glyph,
): number {
  const key = keyOf(id, codePoints);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const first = font.subset.includeGlyph(id);
  const number = font.unicode[first] === undefined ? first : font.subset.glyphs.push(id) - 1;
  font.unicode[number] = codePoints;
  font.widths[number] = advanceWidth * font.scale;
  numbers.set(key, number);
  return number;
}
