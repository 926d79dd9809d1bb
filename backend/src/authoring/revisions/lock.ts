import type { Database } from '../../catalogue/database';
import { NoSuchGoods, NotWritten } from '../not-written';
import { EDITABLE_STATES, REVISION_JSON, type RevisionRecord } from './record';

/**
 * Holds the goods until the transaction ends: whatever writes their revisions or their published texts comes one after
 * the other. Always the first lock taken.
 * @throws NoSuchGoods
 */
export async function lockGoods(database: Database, goodsId: string): Promise<void> {
  const { rows } = await database.query(
    'select id from goods where id = $1 and deleted_at is null for no key update',
    [goodsId],
  );
  if (rows.length === 0) throw new NoSuchGoods();
}

/** The revision as it stands once its goods are held. @throws NoSuchGoods */
export async function lockRevision(database: Database, revisionId: string): Promise<RevisionRecord> {
  await database.query(
    `select g.id from revision r join goods g on g.id = r.goods_id where r.id = $1 for no key update of g`,
    [revisionId],
  );
  return readRevision(database, revisionId);
}

/** @throws NoSuchGoods */
export async function readRevision(database: Database, revisionId: string): Promise<RevisionRecord> {
  const { rows } = await database.query<{ revision: RevisionRecord }>(
    `select ${REVISION_JSON} as revision from revision r where r.id = $1 and r.deleted_at is null`,
    [revisionId],
  );
  if (!rows[0]) throw new NoSuchGoods();
  return rows[0].revision;
}

/** @throws NotWritten in_review, or closed where it is decided */
export function mustBeEditable(revision: RevisionRecord): void {
  if (EDITABLE_STATES.includes(revision.state)) return;
  throw new NotWritten(revision.state === 'in_review' ? 'in_review' : 'closed');
}
