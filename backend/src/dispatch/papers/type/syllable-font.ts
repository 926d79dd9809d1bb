import { markAt, numberShapes, withLooseMarks, type LooseMark } from './loose-marks';
import type { GlyphPosition, PdfFont } from './pdf-font';

/** A Khmer consonant or vowel with what is written below, above, after and before it; and any other character. */
const SYLLABLES = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17dd\u200c\u200d])*|[\s\S]/gu;

/**
 * Makes a font write syllables whose vowels stand before the letters they are read after, so that they can be read back:
 * the first shape of a syllable stands for all of it, the others are left to be drawn as shapes.
 * @returns takes away the shapes of the text that was written last
 */
export const readableSyllables = withLooseMarks((font: PdfFont, marks: LooseMark[]) => {
  const numberOf = numberShapes(font);
  font.encode = (text) => {
    const codes: string[] = [];
    const kept: GlyphPosition[] = [];
    let pen = 0;
    for (const [syllable] of text.matchAll(SYLLABLES)) {
      const codePoints = [...syllable].map((character) => character.codePointAt(0) ?? 0);
      const { glyphs, positions } = font.layoutRun(syllable);
      const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      let at = pen;
      glyphs.forEach((glyph, index) => {
        const position = positions[index];
        if (!position) return;
        if (index === 0) {
          // A gap between two shapes would be read as a space.
          codes.push(numberOf({ id: glyph.id, codePoints, width }));
          kept.push({ ...position, xAdvance: width, advanceWidth: width });
        } else marks.push(markAt(font, glyph, position, at));
        at += position.xAdvance;
      });
      pen += width;
    }
    return [codes, kept];
  };
});

interface MarkPlacer {
  applyAnchor(mark: unknown, anchor: unknown, base: number): void;
}

/**
 * Where a letter has no anchor for a mark, the mark stays where it is, as the OpenType specification has it; `fontkit`
 * throws there. Call it before anything is measured in the font.
 */
export function leaveUnanchored({ font }: PdfFont): void {
  const { _layoutEngine } = font as unknown as {
    readonly _layoutEngine: { readonly engine: { readonly GPOSProcessor?: MarkPlacer } };
  };
  const placer = _layoutEngine.engine.GPOSProcessor;
  if (!placer) return;
  const apply = placer.applyAnchor.bind(placer);
  placer.applyAnchor = (mark, anchor, base) => {
    if (anchor) apply(mark, anchor, base);
  };
}
