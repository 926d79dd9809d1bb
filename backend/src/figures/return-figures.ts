import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import type { Database } from '../catalogue/database';
import { inSpan } from './in-span';
import type { Period } from './period';

const RETURNS = `
  select to_jsonb(r) as row from (
    select r.kind, r.currency, count(*)::int as asked,
           count(*) filter (where r.state in ('asked', 'approved', 'received', 'inspected'))::int as open,
           count(*) filter (where r.state = 'refused')::int as refused,
           count(*) filter (where r.state = 'refunded')::int as settled,
           coalesce(sum(r.amount) filter (where r.state = 'refunded'), 0)::bigint as amount
      from return_request r join consignment c on c.id = r.consignment_id and c.deleted_at is null
     where c.pavilion_id = $1 and ${inSpan('c.placed_at')} and r.deleted_at is null
     group by r.kind, r.currency order by r.kind, r.currency) r`;

/** What was called off or sent back of a period's orders; the amount is what shoppers have got back. */
export async function returnFigures(
  database: Database,
  pavilionId: string,
  { from, to }: Period,
): Promise<FiguresResponse['returns']> {
  const { rows } = await database.query<{ row: FiguresResponse['returns'][number] }>(RETURNS, [
    ...[pavilionId, from, to],
  ]);
  return rows.map(({ row }) => row);
}
