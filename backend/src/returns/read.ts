import type { Database } from '../catalogue/database';
import type { FullRequest } from './records';

const READ = `
  select to_jsonb(r) || jsonb_build_object(
           'lines', (select coalesce(jsonb_agg(to_jsonb(l) order by l.order_line_id), '[]')
              from return_request_line l where l.request_id = r.id and l.deleted_at is null),
           'events', (select coalesce(jsonb_agg(to_jsonb(e) order by e.seq), '[]')
              from return_event e where e.request_id = r.id and e.deleted_at is null),
           'refund', (select to_jsonb(d) from refund_due d where d.request_id = r.id and d.deleted_at is null)) as request
    from return_request r
   where r.deleted_at is null and`;

const BY = {
  order: 'r.order_id = $1',
  consignment: 'r.consignment_id = $1',
  request: 'r.id = $1',
} as const;

/** Requests with their lines, history and refund, the oldest first, in one statement. */
export async function readRequests(
  database: Database,
  by: keyof typeof BY,
  id: string,
): Promise<FullRequest[]> {
  const { rows } = await database.query<{ request: FullRequest }>(
    `${READ} ${BY[by]} order by r.asked_at, r.id`,
    [id],
  );
  return rows.map(({ request }) => request);
}

/** A page of them for whoever decides: what waits longest first. */
export async function listRequests(
  database: Database,
  { states, offset, limit }: { states: readonly string[]; offset: number; limit: number },
): Promise<{ requests: FullRequest[]; count: number }> {
  const wanted = `{${states.join(',')}}`;
  const [{ rows }, counted] = await Promise.all([
    database.query<{ request: FullRequest }>(
      `${READ} r.state = any($1::text[]) order by r.asked_at, r.id offset $2::int limit $3::int`,
      [wanted, offset, limit],
    ),
    database.query<{ count: number }>(
      'select count(*)::int as count from return_request where state = any($1::text[]) and deleted_at is null',
      [wanted],
    ),
  ]);
  return { requests: rows.map(({ request }) => request), count: counted.rows[0]?.count ?? 0 };
}
