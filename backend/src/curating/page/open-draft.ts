import type { VersionLayout } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../../catalogue/database';
import { appendHistory, actorOf, tenantOf } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { conflict, unknown } from '../refuse';
import { ensureVersion, insertVersion } from './ensure-version';
import { liveTexts } from './live-texts';
import { draftToChange, lockPage, openVersion, shownVersion } from './open-version';
import { withProvenance } from './provenance';
import { VERSION_COLUMNS, type TextRow, type VersionRow } from './records';
import { addTexts, versionTexts } from './version-texts';

/**
 * Begins a draft from what visitors see now, or from an earlier version.
 * @param from id of an earlier version of this pavilion
 * @throws DeskRefusal 409 where one is being written, 404 for a version that isn't this pavilion's
 */
export async function openDraft(
  database: Database,
  scope: PavilionScope,
  from?: string,
): Promise<VersionRow> {
  await lockPage(database, scope.pavilionId);
  await ensureVersion(database, scope.pavilionId);
  if (await openVersion(database, scope.pavilionId)) throw conflict(scope, 'draft_there');
  const origin = from
    ? await versionById(database, scope, from)
    : await shownVersion(database, scope.pavilionId);
  if (!origin) throw unknown(scope);
  const texts =
    origin.state === 'published'
      ? await asShown(database, scope.pavilionId, origin)
      : await versionTexts(database, origin.id);
  const id = await insertVersion(database, {
    pavilionId: scope.pavilionId,
    number: await nextNumber(database, scope.pavilionId),
    state: 'draft',
    source_locale: origin.source_locale,
    layout: await standingLayout(database, scope.pavilionId, origin.layout),
    from_number: origin.number,
    opened_by: scope.memberName,
    published_at: null,
  });
  await addTexts(database, id, texts);
  if (origin.state === 'earlier')
    await appendHistory(database, {
      tenant: tenantOf(scope),
      actor: actorOf(scope),
      action: 'page_restored',
      object: { kind: 'version', id, label: String(origin.number) },
    });
  const draft = await openVersion(database, scope.pavilionId);
  if (!draft) throw new Error(`Version ${id} is gone.`);
  return draft;
}

/** The draft being written; begins one where there is none. @throws DeskRefusal 409 while one waits for its time */
export async function draftOrNew(database: Database, scope: PavilionScope): Promise<VersionRow> {
  await lockPage(database, scope.pavilionId);
  await ensureVersion(database, scope.pavilionId);
  const open = await openVersion(database, scope.pavilionId);
  if (open?.state === 'scheduled') throw conflict(scope, 'scheduled');
  return open ?? openDraft(database, scope);
}

/**
 * The draft as it was on the writer's screen; one that begins now, where nobody wrote.
 * @param expected its revision there; null where there was none
 * @throws DeskRefusal 409 where it has changed, somebody has begun one meanwhile, or it waits for its time
 */
export async function draftAsSeen(
  database: Database,
  scope: PavilionScope,
  expected: number | null,
): Promise<VersionRow> {
  if (expected === null) return openDraft(database, scope);
  await lockPage(database, scope.pavilionId);
  return draftToChange(database, scope, expected);
}

/** @throws DeskRefusal 404 */
export async function versionById(database: Database, scope: PavilionScope, id: string): Promise<VersionRow> {
  const { rows } = await database.query<VersionRow>(
    `select ${VERSION_COLUMNS} from pavilion_version where id = $1 and pavilion_id = $2 and deleted_at is null`,
    [id, scope.pavilionId],
  );
  const version = rows[0];
  if (!version) throw unknown(scope);
  return version;
}

/** Medusa Admin may have changed a translation since it was published: a draft begins with what visitors read. */
async function asShown(database: Database, pavilionId: string, shown: VersionRow): Promise<TextRow[]> {
  const recorded = await versionTexts(database, shown.id);
  return withProvenance(await liveTexts(database, pavilionId), recorded, shown.source_locale);
}

/** An earlier layout without bases that are gone by now. */
async function standingLayout(
  database: Database,
  pavilionId: string,
  layout: VersionLayout,
): Promise<VersionLayout> {
  const { rows } = await database.query<{ id: string }>(
    'select id from sourcing_base where pavilion_id = $1 and deleted_at is null',
    [pavilionId],
  );
  const there = new Set(rows.map(({ id }) => id));
  return { ...layout, bases: layout.bases.filter(({ id }) => there.has(id)) };
}

async function nextNumber(database: Database, pavilionId: string): Promise<number> {
  const { rows } = await database.query<{ next: number }>(
    'select coalesce(max(number), 0)::int + 1 as next from pavilion_version where pavilion_id = $1',
    [pavilionId],
  );
  return rows[0]?.next ?? 1;
}
