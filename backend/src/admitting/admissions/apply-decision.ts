import type { AdmissionDecision } from '@caravanserai/contracts/desk-admissions';
import { withdrawRevision } from '../../authoring/revisions/take-back';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import type { AdmissionRecord } from '../records';

const IN_REVIEW = `
  select goods_id from revision
   where merchant_id = $1 and pavilion_id = $2 and state = 'in_review' and deleted_at is null order by goods_id`;

const PAUSE = `
  update listing set state = 'paused', updated_at = now()
   where merchant_id = $1 and pavilion_id = $2 and state = 'published' and deleted_at is null`;

/**
 * What a decision changes besides the admission itself, which alone hides goods or shows them again. Ending takes
 * submissions back to drafts and sets published listings to paused; carts and orders are left as they are: whatever
 * isn't public can't be ordered, and what was ordered is sent.
 */
export async function applyDecision(
  database: Database,
  { merchant_id, pavilion_id }: AdmissionRecord,
  decision: AdmissionDecision,
  actor: NewHistory['actor'],
): Promise<void> {
  if (decision !== 'end') return;
  const { rows } = await database.query<{ goods_id: string }>(IN_REVIEW, [merchant_id, pavilion_id]);
  for (const { goods_id } of rows) await withdrawRevision(database, { goodsId: goods_id, actor });
  await database.query(PAUSE, [merchant_id, pavilion_id]);
}
