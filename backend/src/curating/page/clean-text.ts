// Everything invisible that could hide in a text or turn its direction, but for line breaks.
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * A text as it is kept: composed letters, no invisible characters, no blanks at its ends; a line has no breaks, and
 * paragraphs are parted by exactly one blank line.
 */
export function cleanText(value: string, multiline: boolean): string {
  const lines = value.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(INVISIBLE, '');
  return multiline
    ? lines
        .replace(/[^\S\n]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : lines.replace(/\s*\n\s*/g, ' ').trim();
}

/** Length as a reader counts it: in characters, not in UTF-16 units. */
export const lengthOf = (value: string): number => [...value].length;
