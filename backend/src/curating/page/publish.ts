import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf, type NewHistory } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { conflict, unacceptable } from '../refuse';
import { missingTexts } from './missing-texts';
import { draftToChange, lockPage } from './open-version';
import type { VersionRow } from './records';
import { versionTexts } from './version-texts';
import { writeLive } from './write-live';

const YEAR_MS = 366 * 86_400_000;

/**
 * Publishes the draft now, or lets it wait for its time.
 * @param at ISO date-time; undefined for now
 * @throws DeskRefusal 409 as `draftToChange`, before opening day, or where a text is missing that a page must have;
 *   400 for a time that is over or more than a year away
 */
export async function publishDraft(
  database: Database,
  scope: PavilionScope,
  { expected, at }: { expected: number; at?: string | undefined },
): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const draft = await draftToChange(database, scope, expected);
  if (scope.pavilionState === 'planned') throw conflict(scope, 'opening_first');
  await mustBeComplete(database, scope, draft);
  if (at === undefined) return publishVersion(database, draft, tenantOf(scope), actorOf(scope));
  const time = new Date(at);
  if (time.getTime() <= Date.now() || time.getTime() > Date.now() + YEAR_MS)
    throw unacceptable(scope, 'publish_time', 'at');
  await database.query(
    `update pavilion_version
        set state = 'scheduled', publish_at = $2, published_by = $3, revision = revision + 1, updated_at = now()
      where id = $1`,
    [draft.id, time, scope.memberName],
  );
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action: 'page_scheduled',
    object: { kind: 'version', id: draft.id, label: String(draft.number) },
    after: { publish_at: `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC` },
  });
}

/** @throws DeskRefusal 409 naming the texts that must be written in the page's own language first */
export async function mustBeComplete(
  database: Database,
  scope: PavilionScope,
  draft: VersionRow,
): Promise<void> {
  const missing = missingTexts(draft.layout, await versionTexts(database, draft.id), draft.source_locale);
  if (missing.length > 0) throw conflict(scope, 'not_complete', { missing });
}

/** Makes the version the one visitors see; the one before becomes an earlier one. The page is locked by the caller. */
export async function publishVersion(
  database: Database,
  version: VersionRow,
  tenant: NewHistory['tenant'],
  actor: NewHistory['actor'],
): Promise<void> {
  const { rows } = await database.query<{ number: number }>(
    `update pavilion_version set state = 'earlier', updated_at = now()
      where pavilion_id = $1 and state = 'published' and deleted_at is null returning number`,
    [version.pavilion_id],
  );
  await database.query(
    `update pavilion_version
        set state = 'published', publish_at = null, published_at = now(), published_by = $2, revision = revision + 1,
            updated_at = now()
      where id = $1`,
    [version.id, actor.name],
  );
  await writeLive(database, version);
  await appendHistory(database, {
    tenant,
    actor,
    action: 'page_published',
    object: { kind: 'version', id: version.id, label: String(version.number) },
    ...(rows[0] && { before: { number: rows[0].number } }),
    after: { number: version.number },
  });
}
