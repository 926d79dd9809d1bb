import type { RevisionState } from '@caravanserai/contracts/desk-life';
import type { Database } from '../../catalogue/database';

/** Siblings that shoppers have never seen have the state of the goods' revision. */
export async function followRevision(
  database: Database,
  goodsId: string,
  state: Extract<RevisionState, 'draft' | 'in_review' | 'changes_asked' | 'refused'>,
): Promise<void> {
  await database.query(
    `update listing set state = $2, updated_at = now()
      where goods_id = $1 and deleted_at is null and state not in ('published', 'paused') and state <> $2`,
    [goodsId, state],
  );
}
