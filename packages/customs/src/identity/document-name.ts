/** A name as on a card: two characters of any script at least, and no digits. */
const NAME = /^(?=(?:.*\p{L}){2})[\p{L}\p{M}\s·•.'’-]{2,80}$/u;

/** As it is kept: composed, with single spaces. */
export const cleanDocumentName = (typed: string): string =>
  typed.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** True for what can stand on an identity document; says nothing about whose name it is. */
export const isDocumentName = (typed: string): boolean => NAME.test(cleanDocumentName(typed));
