import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import type { Database } from '../catalogue/database';
import { inSpan } from './in-span';
import type { Period } from './period';

const HOURS = (from: string, to: string) => `extract(epoch from ${to} - ${from}) / 3600`;

const REVIEWS = `
  select count(*) filter (where decided)::int as decided,
         count(*) filter (where decided and state = 'published')::int as published,
         count(*) filter (where decided and state = 'changes_asked')::int as changes_asked,
         count(*) filter (where decided and state = 'refused')::int as refused,
         count(*) filter (where waiting)::int as waiting,
         round(percentile_cont(0.5) within group (order by hours) filter (where decided))::int as median_hours,
         round(max(hours) filter (where decided))::int as slowest_hours,
         round(max(waits) filter (where waiting))::int as oldest_waiting_hours
    from (select r.state, r.state = 'in_review' as waiting, ${HOURS('r.submitted_at', 'r.decided_at')} as hours,
                 ${HOURS('r.submitted_at', 'now()')} as waits,
                 coalesce(r.state <> 'in_review' and r.decided_at >= r.submitted_at and ${inSpan('r.decided_at')}, false) as decided
            from revision r
           where r.pavilion_id = $1 and r.submitted_at is not null and r.deleted_at is null) reviewed`;

/** How long submissions decided in a period had waited, and what waits now. */
export async function reviewFigures(
  database: Database,
  pavilionId: string,
  { from, to }: Period,
): Promise<FiguresResponse['reviews']> {
  const { rows } = await database.query<FiguresResponse['reviews']>(REVIEWS, [pavilionId, from, to]);
  const [times] = rows;
  if (!times) throw new Error('Counting answers one row.');
  return times;
}
