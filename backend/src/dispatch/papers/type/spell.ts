/** Chinese fonts set the curly one as wide as a character. */
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu;

/**
 * The same text in characters that can be drawn: others lose their marks, or stand as a question mark, so that nobody
 * misses that something was there.
 */
export function spelled(text: string, drawn: (codePoint: number) => boolean): string {
  return [
    ...text
      .normalize('NFC')
      .replaceAll(/[٠-٩۰-۹]/g, latinDigit)
      .replaceAll(APOSTROPHE, "'"),
  ]
    .map((character) => spelledCharacter(character, drawn))
    .join('');
}

/** Keeps a phrase of another direction together; drawn as nothing. */
export const isIsolate = (character: string): boolean => /[\u2066-\u2069]/.test(character);

/** Digits of both Arabic scripts end in their value. */
const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

function spelledCharacter(character: string, drawn: (codePoint: number) => boolean): string {
  if (isDrawn(character, drawn)) return character;
  if (/\s/u.test(character)) return ' ';
  if (isIsolate(character)) return character;
  if (/\p{Cf}/u.test(character)) return '';
  const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (plain !== '' && [...plain].every((one) => isDrawn(one, drawn))) return plain;
  return '?';
}

const isDrawn = (character: string, drawn: (codePoint: number) => boolean): boolean =>
  drawn(character.codePointAt(0) ?? 0);
