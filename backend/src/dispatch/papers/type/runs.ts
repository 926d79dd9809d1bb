import bidiFactory from 'bidi-js';
import { isIsolate } from './spell';

const bidi = bidiFactory();

/** Characters that follow each other on the line, of one direction and one font. */
export interface Run<Font> {
  /** In the order they are read for a right-to-left run of letters, in the order they stand for all others. */
  readonly text: string;
  readonly font: Font;
}

/**
 * A line of text as runs from left to right, by the Unicode bidirectional algorithm. Arabic runs keep the order of reading,
 * because the font joins their letters and sets them from the right; what else stands in right-to-left text is turned
 * here, brackets mirrored.
 * @param fontOf by character, of the text that was given
 */
export function visualRuns<Font>(
  text: string,
  direction: 'ltr' | 'rtl',
  fontOf: (character: string, index: number) => { font: Font; arabic: boolean },
): Run<Font>[] {
  const embedded = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, embedded.levels);
  const runs: { text: string; font: Font; arabic: boolean }[] = [];
  for (const index of bidi.getReorderedIndices(text, embedded)) {
    const given = text[index] ?? '';
    if (isIsolate(given)) continue;
    const { font, arabic } = fontOf(given, index);
    const character = arabic ? given : (mirrored.get(index) ?? given);
    const last = runs.at(-1);
    if (last?.font === font && last.arabic === arabic)
      last.text = arabic ? character + last.text : last.text + character;
    else runs.push({ text: character, font, arabic });
  }
  return runs;
}
