import type { TodayItem } from '@caravanserai/contracts/desk';
import type { Database } from '../catalogue/database';
import type { PavilionScope } from '../desk/scope';

interface Counts {
  planned: number;
  opening: 'waiting' | 'failed' | null;
  draft: number;
  scheduled: number;
  unsold: number;
  certificates: number;
}

/** $1: the pavilion, $2: today, $3: thirty days on; ISO days. */
const COUNTS = `
select (p.state = 'planned')::int as planned,
       (select case when p.state = 'planned' then nullif(nullif(n.state, 'withdrawn'), 'done') end from pavilion_plan n
         where n.pavilion_id = p.id and n.deleted_at is null order by n.created_at desc limit 1) as opening,
       (select count(*)::int from pavilion_version v
         where v.pavilion_id = p.id and v.state = 'draft' and v.number > 1 and v.deleted_at is null) as draft,
       (select count(*)::int from pavilion_version v
         where v.pavilion_id = p.id and v.state = 'scheduled' and v.deleted_at is null) as scheduled,
       (select count(*)::int from featured_slot s
         where s.pavilion_id = p.id and s.deleted_at is null and coalesce(s.starts_on, '') <= $2
           and $2 <= coalesce(s.ends_on, '9999')
           and not exists (select 1 from offered_listing f
                            where f.goods_id = s.goods_id and f.pavilion_id = p.id)) as unsold,
       (select count(*)::int from sourcing_base b, jsonb_array_elements(coalesce(b.certificates, '[]')) c
         where b.pavilion_id = p.id and b.state = 'shown' and b.deleted_at is null
           and c->>'valid_until' <= $3) as certificates
  from pavilion p where p.id = $1`;

const CURATORS: readonly string[] = ['manager', 'curator'];
const MONTH_MS = 30 * 86_400_000;

/** What a pavilion's page has for the start of a day, for those who write it. */
export async function curatingToday(database: Database, scope: PavilionScope): Promise<TodayItem[]> {
  if (!CURATORS.includes(scope.role)) return [];
  const day = (after: number): string => new Date(Date.now() + after).toISOString().slice(0, 10);
  const { rows } = await database.query<Counts>(COUNTS, [scope.pavilionId, day(0), day(MONTH_MS)]);
  const [found] = rows;
  if (!found) return [];
  return [
    openingToday(found),
    { code: 'featured_unsold', count: found.unsold, kind: 'todo', path: '/featured' },
    { code: 'certificates_ending', count: found.certificates, kind: 'todo', path: '/bases' },
    { code: 'page_draft', count: found.draft, kind: 'note', path: '/page' },
    { code: 'page_scheduled', count: found.scheduled, kind: 'note', path: '/page' },
  ];
}

/** Opening day: what is missing for it, or that its time is set, or came to nothing. */
function openingToday({ planned, opening }: Counts): TodayItem {
  const code = opening ? `page_opening_${opening}` : 'page_opening';
  return { code, count: planned, kind: opening === 'waiting' ? 'note' : 'todo', path: '/opening' };
}
