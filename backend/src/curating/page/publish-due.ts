import type { Database } from '../../catalogue/database';
import { lockPage } from './open-version';
import { publishVersion } from './publish';
import { VERSION_COLUMNS, type VersionRow } from './records';

/** Ids of versions whose time has come. */
export async function dueVersions(database: Database): Promise<{ id: string; pavilion_id: string }[]> {
  const { rows } = await database.query<{ id: string; pavilion_id: string }>(
    `select id, pavilion_id from pavilion_version
      where state = 'scheduled' and publish_at <= now() and deleted_at is null order by publish_at limit 50`,
  );
  return rows;
}

/**
 * Publishes a version whose time has come, in the caller's transaction; does nothing where somebody took it back or
 * another process was quicker.
 */
export async function publishDue(
  database: Database,
  due: { id: string; pavilion_id: string },
): Promise<boolean> {
  await lockPage(database, due.pavilion_id);
  const { rows } = await database.query<VersionRow>(
    `select ${VERSION_COLUMNS} from pavilion_version
      where id = $1 and state = 'scheduled' and publish_at <= now() and deleted_at is null`,
    [due.id],
  );
  const version = rows[0];
  if (!version) return false;
  await publishVersion(
    database,
    version,
    { kind: 'pavilion', id: version.pavilion_id },
    { kind: 'system', id: null, name: version.published_by ?? '' },
  );
  return true;
}
