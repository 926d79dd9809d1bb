import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { NotWritten } from '../not-written';
import { readContent, type GoodsContent } from '../texts/read-content';
import { followRevision } from './listing-states';
import { lockGoods } from './lock';
import { HELD_STATES } from './record';
import { noteGoods } from './write-history';

interface TakingBack {
  readonly goodsId: string;
  readonly actor: NewHistory['actor'];
}

/**
 * Takes what is in review back to write on.
 * @param database inside a transaction
 * @throws NotWritten not_in_review; NoSuchGoods
 */
export async function withdrawRevision(database: Database, given: TakingBack): Promise<GoodsContent> {
  const { goodsId, actor } = given;
  await lockGoods(database, goodsId);
  const content = await readContent(database, goodsId);
  if (content.revision?.state !== 'in_review') throw new NotWritten('not_in_review');
  await database.query(
    `update revision set state = 'draft', submitted_at = null, version = version + 1, updated_at = now() where id = $1`,
    [content.revision.id],
  );
  if (!content.is_live) await followRevision(database, goodsId, 'draft');
  await noteGoods(database, content, { actor, action: 'listing_taken_back' });
  return readContent(database, goodsId);
}

/**
 * Drops the open or refused revision of goods that are published: what shoppers read is the merchant's text again.
 * @param database inside a transaction
 * @throws NotWritten not_live where nothing is published yet, nothing_changed, in_review; NoSuchGoods
 */
export async function discardRevision(database: Database, given: TakingBack): Promise<GoodsContent> {
  const { goodsId, actor } = given;
  await lockGoods(database, goodsId);
  const content = await readContent(database, goodsId);
  const { revision } = content;
  if (!content.is_live) throw new NotWritten('not_live');
  if (!revision || !HELD_STATES.includes(revision.state)) throw new NotWritten('nothing_changed');
  if (revision.state === 'in_review') throw new NotWritten('in_review');
  await database.query(`update revision set state = 'withdrawn', updated_at = now() where id = $1`, [
    revision.id,
  ]);
  await noteGoods(database, content, {
    actor,
    action: 'changes_discarded',
    before: { number: revision.number },
  });
  return readContent(database, goodsId);
}
