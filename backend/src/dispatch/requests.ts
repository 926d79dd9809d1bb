import type { RequestGroup, RequestListResponse } from '@caravanserai/contracts/desk-dispatch';
import { formatMoney } from '@caravanserai/money/format';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import type { SnapshotLine } from '../consignment/snapshot';
import type { RequestRecord } from '../returns/records';
import { GROUPS } from './request-groups';
import { titleOf } from './shown-row';

interface RequestRow extends RequestRecord {
  readonly display_id: number;
  readonly ship_to: string;
  readonly pieces: number;
  readonly line: SnapshotLine | null;
  readonly mark: string;
}

const USUAL = 25;
const MARK = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(\w+)$/;

const page = (group: RequestGroup): string => `
  select to_jsonb(r) || jsonb_build_object(
           'display_id', o.display_id, 'ship_to', c.ship_to,
           'mark', to_char(r.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || r.id,
           'pieces', (select coalesce(sum(l.quantity), 0) from return_request_line l where l.request_id = r.id),
           'line', (select s from return_request_line l, jsonb_array_elements(c.snapshot->'lines') s
              where l.request_id = r.id and s->>'order_line_id' = l.order_line_id order by l.order_line_id limit 1)) as row
    from return_request r
    join consignment c on c.id = r.consignment_id
    join "order" o on o.id = r.order_id
   where r.merchant_id = $1 and r.deleted_at is null and ${GROUPS[group]}
     and ($2::timestamptz is null or (r.asked_at, r.id) ${group === 'closed' ? '<' : '>'} ($2::timestamptz, $3::text))
   order by r.asked_at ${group === 'closed' ? 'desc' : 'asc'}, r.id ${group === 'closed' ? 'desc' : 'asc'} limit $4::int`;

/** A page of a merchant's requests: what waits longest first, of the closed the newest. One statement. */
export async function requestPage(
  database: Database,
  merchantId: string,
  {
    group,
    after,
    limit = USUAL,
  }: { group: RequestGroup; after?: string | undefined; limit?: number | undefined },
  locale: Locale,
): Promise<Pick<RequestListResponse, 'rows' | 'next'>> {
  const [, at, id] = MARK.exec(after ?? '') ?? [];
  const found = await database.query<{ row: RequestRow }>(page(group), [
    merchantId,
    at ?? null,
    id ?? null,
    limit + 1,
  ]);
  const rows = found.rows.slice(0, limit).map(({ row }) => row);
  const next = found.rows.length > limit ? (rows.at(-1)?.mark ?? null) : null;
  return { rows: rows.map((row) => shownRow(row, locale)), next };
}

const shownRow = (row: RequestRow, locale: Locale): RequestListResponse['rows'][number] => ({
  ...{ id: row.id, display_id: row.display_id, consignment_id: row.consignment_id, kind: row.kind },
  ...{ state: row.state, reason: row.reason, send_by: row.send_by, ship_to: row.ship_to, pieces: row.pieces },
  asked_at: new Date(row.asked_at).toISOString(),
  title: row.line ? titleOf(row.line, locale) : { value: row.id, lang: 'en', dir: 'ltr' },
  amount: { amount: row.amount, currency: row.currency, text: formatMoney(row.amount, row.currency, locale) },
});

/** How many wait for the merchant, and how many parcels are to come back, in one statement. */
export async function requestCounts(
  database: Database,
  merchantId: string,
): Promise<RequestListResponse['counts']> {
  const { rows } = await database.query<{ open: number; coming: number }>(
    `select count(*) filter (where ${GROUPS.open})::int as open, count(*) filter (where ${GROUPS.coming})::int as coming
       from return_request r
      where r.merchant_id = $1 and r.deleted_at is null and r.state in ('asked', 'received', 'approved')`,
    [merchantId],
  );
  return rows[0] ?? { open: 0, coming: 0 };
}
