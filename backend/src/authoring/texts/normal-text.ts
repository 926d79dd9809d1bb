/** Control characters and marks that turn the direction of what follows; line feed and tab stay. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text as it is kept and compared: one form of every character (NFC), line feeds only, nothing invisible that could
 * turn a page around. Spaces stay as typed, because it is saved while somebody types.
 */
export const normalText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').normalize('NFC');

/** Nothing anybody could read. */
export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';

/** As it is published: without the spaces around it. */
export const publishedText = (text: string): string => normalText(text).trim();
