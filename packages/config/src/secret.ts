/** Words that stand in tutorials, templates and defaults, so that anyone could guess a secret built on them. */
const GUESSABLE = [
  'supersecret',
  'secret',
  'changeme',
  'change-me',
  'password',
  'default',
  'example',
  'medusa',
];

/** Shortest accepted secret in characters: 32 hexadecimal digits carry 128 bits. */
export const SECRET_MIN_LENGTH = 32;

/** A random secret of 32 hexadecimal digits almost surely uses more different characters than this. */
const MIN_DIFFERENT_CHARACTERS = 8;

/**
 * Says why a secret is too weak for production, or null when it is good enough.
 * The check stops accidents (short, copied from a tutorial, one key held down), not a determined fool.
 */
export function secretWeakness(secret: string): string | null {
  if (secret.length < SECRET_MIN_LENGTH) {
    return `is too short (${secret.length} characters, at least ${SECRET_MIN_LENGTH} are needed)`;
  }
  const rest = GUESSABLE.reduce((text, word) => text.replaceAll(word, ''), secret.toLowerCase());
  if (rest.length < SECRET_MIN_LENGTH / 2) return 'is made of guessable words';
  if (new Set(rest).size < MIN_DIFFERENT_CHARACTERS) return 'uses too few different characters';
  return null;
}
