import type { Cause } from '@caravanserai/contracts/desk-markets';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { NotWritten } from '../not-written';
import { remember } from '../suggestions/remember';
import { readContent, type GoodsContent } from '../texts/read-content';
import { textRows } from '../texts/rows';
import { causesAgainstReview } from './causes-against-review';
import { followRevision } from './listing-states';
import { lockGoods, mustBeEditable } from './lock';
import { isOpen } from './record';
import { noteGoods } from './write-history';

export interface Submission {
  readonly goodsId: string;
  readonly actor: NewHistory['actor'];
  /** The merchant's words to the operator. */
  readonly note?: string | undefined;
}

/**
 * Hands the open revision in. From then on nobody changes it until it is decided or taken back.
 * @param database inside a transaction
 * @throws NotWritten nothing_changed, not_admitted, not_complete with the causes, in_review; NoSuchGoods
 */
export async function submitRevision(
  database: Database,
  { goodsId, actor, note = '' }: Submission,
): Promise<GoodsContent> {
  await lockGoods(database, goodsId);
  const content = await readContent(database, goodsId);
  const { revision } = content;
  if (!revision || !isOpen(revision)) throw new NotWritten('nothing_changed');
  mustBeEditable(revision);
  if (!hasChanges(content)) throw new NotWritten('nothing_changed');
  await mustBeAdmitted(database, content);
  const causes: Cause[] = causesAgainstReview(content, await countSiblings(database, goodsId));
  if (causes.length > 0) throw new NotWritten('not_complete', { causes });
  await database.query(
    `update revision set state = 'in_review', submitted_at = now(), submitted_by = $2, note = $3,
            version = version + 1, updated_at = now() where id = $1`,
    [revision.id, actor.id ?? '', note],
  );
  if (!content.is_live) await followRevision(database, goodsId, 'in_review');
  await remember(database, content);
  await noteGoods(database, content, {
    actor,
    action: 'listing_submitted',
    after: { number: revision.number },
  });
  return readContent(database, goodsId);
}

/** Whether the revision differs from what shoppers read and see. */
export function hasChanges(content: GoodsContent): boolean {
  if (!content.is_live) return true;
  const { live_data, all_data, pictures, live_pictures } = content;
  const data = Object.keys(all_data).some(
    (field) => JSON.stringify(all_data[field]) !== JSON.stringify(live_data[field]),
  );
  const texts = textRows(content).some(({ cells }) => cells.some(({ changed }) => changed));
  return data || texts || pictures.join('\n') !== live_pictures.join('\n');
}

async function mustBeAdmitted(database: Database, content: GoodsContent): Promise<void> {
  const { rows } = await database.query(
    `select 1 from admission a join merchant m on m.id = a.merchant_id and m.state = 'approved'
      where a.merchant_id = $1 and a.pavilion_id = $2 and a.state = 'admitted' and a.deleted_at is null`,
    [content.merchant_id, content.pavilion_id],
  );
  if (rows.length === 0) throw new NotWritten('not_admitted');
}

async function countSiblings(database: Database, goodsId: string): Promise<number> {
  const { rows } = await database.query<{ n: number }>(
    'select count(*)::int as n from listing where goods_id = $1 and deleted_at is null',
    [goodsId],
  );
  return rows[0]?.n ?? 0;
}
