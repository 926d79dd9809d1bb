import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../../catalogue/database';
import { pavilionName } from '../../catalogue/build/card';
import type { PavilionScope } from '../../desk/scope';
import { partsOf } from './fields';
import { liveTexts } from './live-texts';
import { versionById } from './open-draft';
import { currentVersions } from './open-version';
import { pageLocales, pageRows } from './page-rows';
import { headOf, type VersionRow } from './records';
import { versionTexts } from './version-texts';

interface PavilionRow {
  handle: string;
  iso2: string;
  kind: string;
  state: PageResponse['pavilion']['state'];
  labels: Record<string, string>;
}

/**
 * The page as the desk writes it: the version asked for, else the one being written, else what visitors see.
 * @throws DeskRefusal 404 for a version that isn't this pavilion's
 */
export async function readPage(
  database: Database,
  scope: PavilionScope,
  versionId?: string,
): Promise<PageResponse> {
  const { open, shown } = await currentVersions(database, scope.pavilionId);
  const version = versionId === undefined ? (open ?? shown) : await versionById(database, scope, versionId);
  if (!version) throw new Error(`Pavilion ${scope.pavilionId} has no version.`);
  const { rows } = await database.query<PavilionRow>(
    `select p.handle, p.iso2, p.kind, p.state, jsonb_build_object('en', p.label) || coalesce((
              select jsonb_object_agg(t.locale_code, t.translations->>'label') from translation t
               where t.reference = 'pavilion' and t.reference_id = p.id and t.deleted_at is null), '{}') as labels
       from pavilion p where p.id = $1`,
    [scope.pavilionId],
  );
  const pavilion = rows[0];
  if (!pavilion) throw new Error(`Pavilion ${scope.pavilionId} is gone.`);
  const live = await liveTexts(database, scope.pavilionId);
  const pageRowsOf = pageRows({
    source: version.source_locale,
    parts: partsOf(version.layout),
    texts: await versionTexts(database, version.id),
    shown: live,
  });
  return {
    pavilion: {
      handle: pavilion.handle,
      iso2: pavilion.iso2,
      name: pavilionName(pavilion, scope.locale),
      state: pavilion.state,
    },
    version: headOf(version),
    shown: shown ? headOf(shown) : null,
    open: open?.id ?? null,
    layout: version.layout,
    locales: pageLocales(version.source_locale),
    rows: pageRowsOf,
    changed: differs(version, shown, pageRowsOf),
  };
}

const differs = (version: VersionRow, shown: VersionRow | undefined, rows: PageResponse['rows']): boolean =>
  version.id !== shown?.id &&
  (JSON.stringify(version.layout) !== JSON.stringify(shown?.layout) ||
    version.source_locale !== shown?.source_locale ||
    rows.some(({ cells }) => cells.some(({ value, shown: visible }) => value !== visible)));
