/** Pictures of goods as they are kept: the longest side in pixels, and what files of them are called. */
export const FULL_SIDE = 1200;
export const CARD_SIDE = 480;

/** What may be sent in. */
export const LIMITS = { bytes: 8 * 1024 * 1024, pixels: 40_000_000, side: 320, pictures: 8 } as const;

/** The smaller file beside a photo, for cards and lines; drawn pictures have any size. */
export const cardPicture = (path: string): string => path.replace(/\.webp$/, '-480.webp');

/** True for a picture that the shop drew because nobody had sent one. */
export const isDrawn = (path: string): boolean => path.endsWith('.svg');
