import type { Database } from '../../catalogue/database';

/** What waits or has failed. */
export const WORK_KINDS = ['event', 'payment', 'cart', 'refund', 'letter', 'parcel', 'catalogue'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface OpenWork {
  readonly kind: WorkKind;
  readonly id: string;
  /** What it is about, as a code: an event's type, a payment's use, a letter's kind. */
  readonly what: string;
  readonly order_id: string | null;
  readonly attempts: number;
  /** Why the last try failed: a code or a machine's sentence, without personal data; null before a first try. */
  readonly fault: string | null;
  /** ISO date-times. */
  readonly since: string;
  readonly next_at: string | null;
  /** False where nothing tries it any more. */
  readonly tried_again: boolean;
}

const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Fresh work is no news: it is shown once it has failed or is a minute late. */
const OPEN = `
  select * from (
    select 'event' as kind, id, type as what, null as order_id, attempts, fault, ${at('received_at')} as since,
           ${at('due_at')} as next_at, true as tried_again
      from payment_event where processed_at is null and (fault is not null or due_at < now() - interval '1 minute')
    union all
    select 'payment', u.id, u."use", p.order_id, u.attempts, u.fault, ${at('u.created_at')}, ${at('u.next_at')}, u.outcome is null
      from payment_use u left join placement p on p.intent_id = u.id
     where (u.outcome = 'lost' or (u.outcome is null and u.fault is not null))
    union all
    select 'cart', cart_id, state, order_id, attempts, fault, ${at('created_at')}, ${at('retry_at')}, true
      from placement where (state = 'paying' and attempts > 0) or (state = 'placing' and lease_until < now() - interval '1 minute')
    union all
    select 'refund', id, currency, order_id, attempts, fault, ${at('created_at')}, ${at('next_at')}, outcome is null
      from refund_due where deleted_at is null and fault is not null and (outcome is null or outcome = 'lost')
    union all
    select 'letter', id, kind, order_id, attempts, fault, ${at('created_at')}, ${at('due_at')}, due_at is not null
      from mail where sent_at is null and deleted_at is null and fault is not null and fault <> 'void'
    union all
    select 'parcel', id, due_event, order_id, 0, null, ${at('state_since')}, ${at('due_at')}, true
      from consignment where deleted_at is null and due_event is not null and due_at < journey_now() - interval '1 hour'
    union all
    select 'catalogue', min(id)::text, 'rebuild', null, 0, null, ${at('now()')}, null, true
      from catalogue_changed having count(*) > 1000) work`;

/** What needs a person's eye, oldest first, and how much of each kind there is; one statement. */
export async function openWork(
  database: Database,
  { kind, limit }: { kind?: WorkKind | undefined; limit: number },
): Promise<{ work: OpenWork[]; counts: Partial<Record<WorkKind, number>> }> {
  const { rows } = await database.query<{ work: OpenWork[]; counts: Partial<Record<WorkKind, number>> }>(
    `with open as (${OPEN})
     select coalesce((select json_agg(w) from (select * from open where $1::text is null or kind = $1
                        order by since, id limit ${Number(limit)}) w), '[]') as work,
            coalesce((select json_object_agg(kind, n) from (select kind, count(*)::int as n from open group by kind) c), '{}') as counts`,
    [kind ?? null],
  );
  return rows[0] ?? { work: [], counts: {} };
}

const RETRY: Readonly<Partial<Record<WorkKind, string>>> = {
  event: 'update payment_event set due_at = now() where id = $1 and processed_at is null returning id',
  payment: `update payment_use set outcome = null, next_at = now() where id = $1 and (outcome is null or outcome = 'lost') returning id`,
  cart: `update placement set retry_at = now() where cart_id = $1 and state = 'paying' returning id`,
  refund: `update refund_due set outcome = null, next_at = now() where id = $1 and (outcome is null or outcome = 'lost') returning id`,
  letter: `update mail set due_at = now() where id = $1 and sent_at is null and fault is distinct from 'void' returning id`,
};

/** Has a piece of work tried again now. @returns false for one that isn't open, or of a kind that has no tries */
export async function retryWork(database: Database, kind: WorkKind, id: string): Promise<boolean> {
  const statement = RETRY[kind];
  if (!statement) return false;
  const { rows } = await database.query(statement, [id]);
  return rows.length > 0;
}
