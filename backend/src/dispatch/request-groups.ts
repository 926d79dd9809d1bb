import type { RequestGroup } from '@caravanserai/contracts/desk-dispatch';

/** Nobody decides what takes effect by itself. */
const DECIDED = `r.kind in ('revocation', 'withdrawal', 'return')`;

/** Requests `r` that wait for their merchant: to be answered, or their goods to be inspected. */
export const OPEN = `${DECIDED} and r.state in ('asked', 'received')`;

const OWED = `exists (select 1 from refund_due d where d.request_id = r.id and d.deleted_at is null)`;

/** Requests whose goods are to come back. */
const COMING = `${DECIDED} and r.state = 'approved' and not ${OWED}`;

/** Clauses over `return_request r`. */
export const GROUPS: Readonly<Record<RequestGroup, string>> = {
  open: OPEN,
  coming: COMING,
  closed: `(r.state in ('refused', 'inspected', 'refunded') or not ${DECIDED} or (r.state = 'approved' and ${OWED}))`,
};
