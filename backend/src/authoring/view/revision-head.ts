import type { RevisionHead } from '@caravanserai/contracts/desk-life';
import type { RevisionRecord } from '../revisions/record';

/** A revision as the desk shows it. */
export const revisionHead = (revision: RevisionRecord): RevisionHead => ({
  id: revision.id,
  number: revision.number,
  state: revision.state,
  version: revision.version,
  opened_at: revision.created_at,
  updated_at: revision.updated_at,
  submitted_at: revision.submitted_at,
  decided_at: revision.decided_at,
  note: revision.note,
  reasons: [...revision.reasons],
});
