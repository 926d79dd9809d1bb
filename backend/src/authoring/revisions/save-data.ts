import type { Database } from '../../catalogue/database';
import { NotWritten } from '../not-written';
import { lockRevision, mustBeEditable } from './lock';
import type { RevisionRecord } from './record';

/**
 * Lays changed goods data into an open revision; fields that it doesn't name stay. Who calls has checked them: they are
 * written into goods as they are, once the revision is published.
 * @param database inside a transaction
 * @param expected the version that was read; undefined overwrites on purpose
 * @throws NotWritten changed_meanwhile, in_review, closed; NoSuchGoods
 */
export async function saveData(
  database: Database,
  revisionId: string,
  patch: Readonly<Record<string, unknown>>,
  expected?: number,
): Promise<RevisionRecord> {
  return change(database, revisionId, expected, 'data = data || $2::jsonb', JSON.stringify(patch));
}

/** The pictures that the goods are to have, in their order. @throws as `saveData` */
export async function savePictures(
  database: Database,
  revisionId: string,
  pictures: readonly string[],
  expected?: number,
): Promise<RevisionRecord> {
  return change(database, revisionId, expected, 'pictures = $2::jsonb', JSON.stringify(pictures));
}

async function change(
  database: Database,
  revisionId: string,
  expected: number | undefined,
  assignment: string,
  value: string,
): Promise<RevisionRecord> {
  const revision = await lockRevision(database, revisionId);
  mustBeEditable(revision);
  if (expected !== undefined && expected !== revision.version) throw new NotWritten('changed_meanwhile');
  await database.query(
    `update revision set ${assignment}, version = version + 1, updated_at = now() where id = $1`,
    [revisionId, value],
  );
  return lockRevision(database, revisionId);
}
