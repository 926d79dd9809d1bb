import type { VersionsResponse } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { headOf, VERSION_COLUMNS, type VersionRow } from './records';

const PAGE = 30;

/** All versions of the pavilion, newest first, below number `before`. */
export async function listVersions(
  database: Database,
  { pavilionId }: PavilionScope,
  before: number | undefined,
): Promise<VersionsResponse> {
  const { rows } = await database.query<VersionRow>(
    `select ${VERSION_COLUMNS} from pavilion_version
      where pavilion_id = $1 and deleted_at is null and ($2::int is null or number < $2)
      order by number desc limit ${PAGE + 1}`,
    [pavilionId, before ?? null],
  );
  const versions = rows.slice(0, PAGE).map(headOf);
  return { versions, next: rows.length > PAGE ? (versions.at(-1)?.number ?? null) : null };
}
