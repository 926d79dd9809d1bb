import type { words } from './en';

/** The words of the platform's pages in one language; English says which there are. */
export type PlatformWords = typeof words;
