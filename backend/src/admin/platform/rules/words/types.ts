import type { words } from './en';

/** The words of dated rules in one language; English says which there are. */
export type RuleWords = typeof words;
