/** Longer codes are none of ours. */
const LONGEST = 64;

/**
 * A code as a person types or pastes it: full-width letters of a Chinese keyboard are plain ones, marks that nobody
 * sees and blanks around it are not part of it. Empty where nothing is left; null for one that can't be a code.
 */
export function cleanCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
  return code.length > LONGEST ? null : code;
}
