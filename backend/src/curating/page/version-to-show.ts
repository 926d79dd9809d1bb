import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { versionById } from './open-draft';
import { currentVersions } from './open-version';
import type { VersionRow } from './records';

/**
 * The version asked for, else the one being written, else what visitors see.
 * @throws DeskRefusal 404 for one that isn't this pavilion's
 */
export async function versionToShow(
  database: Database,
  scope: PavilionScope,
  asked: string | undefined,
): Promise<VersionRow> {
  if (asked !== undefined) return versionById(database, scope, asked);
  const { open, shown } = await currentVersions(database, scope.pavilionId);
  const version = open ?? shown;
  if (!version) throw new Error(`Pavilion ${scope.pavilionId} has no version.`);
  return version;
}
