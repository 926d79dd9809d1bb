/**
 * An identity number as people type and paste it, in the form that is checked and kept: ASCII digits for full-width
 * ones, an upper-case X, no spaces or hyphens. Says nothing about whether it is one.
 */
export function normaliseIdentityNumber(typed: string): string {
  return typed
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200F\uFEFF‐-―-]/g, '')
    .toUpperCase();
}

/** For showing: the first character and the last, as on receipts of payment services; never the birth date. */
export function maskIdentityNumber(typed: string): string {
  const number = normaliseIdentityNumber(typed);
  if (number.length < 3) return '*'.repeat(number.length);
  return `${number.slice(0, 1)}${'*'.repeat(number.length - 2)}${number.slice(-1)}`;
}
