import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { conflict } from '../refuse';
import { VERSION_COLUMNS, type VersionRow } from './records';

/** Whoever changes a pavilion's page does it one after another; readers and the pavilion's own children go on. */
export async function lockPage(database: Database, pavilionId: string): Promise<void> {
  await database.query('select 1 from pavilion where id = $1 for no key update', [pavilionId]);
}

/** The version being written or waiting for its time, and the one visitors see. */
export async function currentVersions(
  database: Database,
  pavilionId: string,
): Promise<{ open: VersionRow | undefined; shown: VersionRow | undefined }> {
  const { rows } = await database.query<VersionRow>(
    `select ${VERSION_COLUMNS} from pavilion_version
      where pavilion_id = $1 and state <> 'earlier' and deleted_at is null`,
    [pavilionId],
  );
  return {
    open: rows.find(({ state }) => state !== 'published'),
    shown: rows.find(({ state }) => state === 'published'),
  };
}

export async function openVersion(database: Database, pavilionId: string): Promise<VersionRow | undefined> {
  return (await currentVersions(database, pavilionId)).open;
}

export async function shownVersion(database: Database, pavilionId: string): Promise<VersionRow | undefined> {
  return (await currentVersions(database, pavilionId)).shown;
}

/**
 * The draft, as it was on the writer's screen.
 * @param expected its revision there; undefined where that doesn't matter
 * @throws DeskRefusal 409 where nobody writes, it waits for its time, or somebody was quicker
 */
export async function draftToChange(
  database: Database,
  scope: PavilionScope,
  expected: number | undefined,
): Promise<VersionRow> {
  const version = await openVersion(database, scope.pavilionId);
  if (!version) throw conflict(scope, 'no_draft');
  if (version.state === 'scheduled') throw conflict(scope, 'scheduled');
  if (expected !== undefined && version.revision !== expected)
    throw conflict(scope, 'changed', { now: version.revision });
  return version;
}

/** Notes a change of the draft. @returns its new revision */
export async function touch(database: Database, versionId: string): Promise<number> {
  const { rows } = await database.query<{ revision: number }>(
    'update pavilion_version set revision = revision + 1, updated_at = now() where id = $1 returning revision',
    [versionId],
  );
  return rows[0]?.revision ?? 0;
}
