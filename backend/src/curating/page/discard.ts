import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { conflict } from '../refuse';
import { ensureVersion } from './ensure-version';
import { draftToChange, lockPage } from './open-version';

/**
 * Throws the draft away; a pavilion that was never shown begins anew with an empty one.
 * @throws DeskRefusal 409 as `draftToChange`
 */
export async function discardDraft(
  database: Database,
  scope: PavilionScope,
  expected: number,
): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const draft = await draftToChange(database, scope, expected);
  await database.query('delete from pavilion_version where id = $1', [draft.id]);
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action: 'page_discarded',
    object: { kind: 'version', id: draft.id, label: String(draft.number) },
  });
  await ensureVersion(database, scope.pavilionId);
}

/** Takes a version back that waits for its time. @throws DeskRefusal 409 where none does, or another than was seen */
export async function unschedule(database: Database, scope: PavilionScope, expected: number): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const { rows } = await database.query<{ id: string; number: number; revision: number }>(
    `select id, number, revision from pavilion_version
      where pavilion_id = $1 and state = 'scheduled' and deleted_at is null`,
    [scope.pavilionId],
  );
  const version = rows[0];
  if (!version) throw conflict(scope, 'not_scheduled');
  if (version.revision !== expected) throw conflict(scope, 'changed', { now: version.revision });
  await database.query(
    `update pavilion_version set state = 'draft', publish_at = null, revision = revision + 1, updated_at = now()
      where id = $1`,
    [version.id],
  );
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action: 'page_unscheduled',
    object: { kind: 'version', id: version.id, label: String(version.number) },
  });
}
