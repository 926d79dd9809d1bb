import type { DeskEntry } from './entry';
import { REVIEWERS } from './roles';

const APPROVE = { decision: 'approve', codes: [] };

/** What merchants hand in, read and decided. */
export const reviewingEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/operator/reviews', roles: REVIEWERS },
  {
    ...{ method: 'POST', path: '/operator/reviews/decisions', roles: REVIEWERS },
    body: { ...APPROVE, reviews: [{ id: 'rev_none', expected: 1 }] },
  },
  { method: 'GET', path: '/operator/reviews/:id', roles: REVIEWERS, ids: { id: 'revision' } },
  {
    ...{ method: 'POST', path: '/operator/reviews/:id/decision', roles: REVIEWERS },
    ids: { id: 'revision' },
    body: { ...APPROVE, expected: 1 },
  },
];
