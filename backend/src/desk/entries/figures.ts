import type { DeskEntry } from './entry';

const READERS = ['manager', 'analyst'] as const;

/** What a pavilion sold, and how its merchants and reviewers do. */
export const figuresEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/operator/figures', roles: READERS },
  { method: 'GET', path: '/operator/figures.csv', roles: READERS },
];
