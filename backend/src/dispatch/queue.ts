import type { DispatchCounts, DispatchQueue } from '@caravanserai/contracts/desk-dispatch';
import type { Database } from '../catalogue/database';
import type { ConsignmentRecord } from '../consignment/record';
import type { SnapshotLine } from '../consignment/snapshot';
import { OPEN } from './request-groups';

/** A consignment as a row of the queue needs it. */
export interface QueueRecord extends Omit<
  ConsignmentRecord,
  'snapshot' | 'merchant_rate' | 'merchant_rate_date'
> {
  readonly queue: DispatchQueue;
  readonly display_id: number;
  readonly lines: readonly SnapshotLine[];
  readonly place_country: string;
  readonly open_requests: number;
  /** Where the next page begins behind it. */
  readonly mark: string;
}

export interface QueuePage {
  readonly rows: readonly QueueRecord[];
  readonly next: string | null;
}

export interface QueueWish {
  readonly queue: DispatchQueue;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

const USUAL = 25;
const MARK = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(\w+)$/;

const page = (newestFirst: boolean): string => `
  select to_jsonb(c) - 'snapshot' || jsonb_build_object(
           'display_id', o.display_id, 'lines', c.snapshot->'lines', 'place_country', c.snapshot->'place'->'country',
           'mark', to_char(c.placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || c.id,
           'open_requests', (select count(*) from return_request r
              where r.consignment_id = c.id and r.deleted_at is null and ${OPEN})) as row
    from consignment c join "order" o on o.id = c.order_id
   where c.merchant_id = $1 and c.queue = $2 and c.deleted_at is null
     and ($3::timestamptz is null or (c.placed_at, c.id) ${newestFirst ? '<' : '>'} ($3::timestamptz, $4::text))
   order by c.placed_at ${newestFirst ? 'desc' : 'asc'}, c.id ${newestFirst ? 'desc' : 'asc'} limit $5::int`;

const NEWEST_FIRST: readonly DispatchQueue[] = ['on_way', 'done'];

/** A page of one queue of a merchant: what waits longest first, of what is under way or done the newest. One statement. */
export async function queuePage(
  database: Database,
  merchantId: string,
  { queue, after, limit = USUAL }: QueueWish,
): Promise<QueuePage> {
  const [, at, id] = MARK.exec(after ?? '') ?? [];
  const values = [merchantId, queue, at ?? null, id ?? null, limit + 1];
  const found = await database.query<{ row: QueueRecord }>(page(NEWEST_FIRST.includes(queue)), values);
  const rows = found.rows.slice(0, limit).map(({ row }) => row);
  return { rows, next: found.rows.length > limit ? (rows.at(-1)?.mark ?? null) : null };
}

const COUNTS = `
  select queue as of, count(*)::int as count from consignment
   where merchant_id = $1 and queue in ('pack', 'hand_over', 'customs', 'on_way') and deleted_at is null group by queue
   union all
  select 'answer', count(*)::int from return_request r
   where r.merchant_id = $1 and r.deleted_at is null and ${OPEN}`;

/** How much a merchant has to do, in one statement. */
export async function queueCounts(database: Database, merchantId: string): Promise<DispatchCounts> {
  const { rows } = await database.query<{ of: string; count: number }>(COUNTS, [merchantId]);
  const count = (of: string) => rows.find((row) => row.of === of)?.count ?? 0;
  return {
    pack: count('pack'),
    hand_over: count('hand_over'),
    answer: count('answer'),
    customs: count('customs'),
    on_way: count('on_way'),
  };
}
