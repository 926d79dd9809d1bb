/** Where a line may break: after a space, and between characters that are written without any. */
const PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][、。，．：；！？）」』”]?|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+\s*|\s+/gu;

/** Letters with the marks that stand on them. */
const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Thai, Lao and Khmer are written without spaces; a dictionary says where their words end. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const DICTIONARIES = new Intl.Segmenter('th', { granularity: 'word' });
const wordsIn = (part: string): string[] =>
  UNSPACED.test(part) ? Array.from(DICTIONARIES.segment(part), ({ segment }) => segment) : [part];

/**
 * A text in lines that are no wider than `width`; a single word that is wider breaks where it must.
 * @param widthOf of a piece of text, in the unit of `width`
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let [line, used] = ['', 0];
    for (const part of (paragraph.match(PARTS) ?? [])
      .flatMap(wordsIn)
      .flatMap((one) => fitting(one, width, widthOf))) {
      if (line !== '' && used + widthOf(part.trimEnd()) > width) {
        lines.push(line.trimEnd());
        [line, used] = ['', 0];
      }
      line += part;
      used += widthOf(part);
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

function fitting(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  for (const { segment: character } of LETTERS.segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && widthOf(last + character) <= width)
      pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}
