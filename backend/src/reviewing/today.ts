import type { TodayItem } from '@caravanserai/contracts/desk';
import type { Database } from '../catalogue/database';
import type { PavilionScope } from '../desk/scope';

/** Listings that wait for this pavilion's review. */
export async function reviewsToday(
  database: Database,
  { pavilionId, role }: PavilionScope,
): Promise<readonly TodayItem[]> {
  if (role !== 'manager' && role !== 'reviewer') return [];
  const { rows } = await database.query<{ n: number }>(
    `select count(*)::int as n from revision
      where pavilion_id = $1 and state = 'in_review' and deleted_at is null`,
    [pavilionId],
  );
  return [{ code: 'reviews_waiting', count: rows[0]?.n ?? 0, kind: 'todo', path: '/reviews' }];
}
