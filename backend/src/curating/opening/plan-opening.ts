import { timeZoneOf } from '@caravanserai/customs/time-zones';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { conflict, unacceptable } from '../refuse';
import { addPlan, isPlanTime, takePlanBack, written } from './plans';

interface Waiting {
  id: string;
  at: Date;
}

/**
 * Sets the opening of a planned pavilion for a time to come, or moves it to another. It may be set while something is
 * still missing: what is then, keeps the doors closed.
 * The plan keeps the zone of the pavilion's country, whose clock the desk shows.
 * @param expected id of the plan on the writer's screen; null for none
 * @throws DeskRefusal 400 for a time that is over or more than a year away; 409 where the pavilion has opened, or
 *   somebody was quicker
 */
export async function planOpening(
  database: Database,
  scope: PavilionScope,
  { at, expected }: { at: string; expected: string | null },
): Promise<void> {
  if (!isPlanTime(at)) throw unacceptable(scope, 'publish_time', 'at');
  const waiting = await expectedPlan(database, scope, expected);
  const { label, iso2 } = await plannedPavilion(database, scope);
  const zone = timeZoneOf(iso2);
  if (waiting) return moveTo(database, scope, { waiting, label, at, zone });
  const [pavilionId, actor] = [scope.pavilionId, actorOf(scope)];
  const plan = { pavilionId, label, target: 'open', at, zone, reason: '', actor } as const;
  if (!(await addPlan(database, plan))) throw conflict(scope, 'changed');
}

/** @throws DeskRefusal 409 where another plan waits than `expected`, or none (any more), or the pavilion has opened */
export async function withdrawOpening(
  database: Database,
  scope: PavilionScope,
  expected: string,
): Promise<void> {
  await expectedPlan(database, scope, expected);
  await plannedPavilion(database, scope);
  await takePlanBack(database, { pavilionId: scope.pavilionId, actor: actorOf(scope) });
}

async function moveTo(
  database: Database,
  scope: PavilionScope,
  { waiting, label, at, zone }: { waiting: Waiting; label: string; at: string; zone: string },
): Promise<void> {
  await database.query(
    `update pavilion_plan set at = $2::timestamptz, zone = $4, decided_by = $3, updated_at = now() where id = $1`,
    [waiting.id, at, scope.memberName, zone],
  );
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action: 'pavilion_plan_moved',
    object: { kind: 'pavilion', id: scope.pavilionId, label },
    before: { publish_at: written(waiting.at) },
    after: { publish_at: written(at) },
  });
}

/** Locks the plan before the pavilion, as the job does that carries plans out. */
async function expectedPlan(
  database: Database,
  scope: PavilionScope,
  expected: string | null,
): Promise<Waiting | undefined> {
  const { rows } = await database.query<Waiting>(
    `select id, at from pavilion_plan where pavilion_id = $1 and state = 'waiting' and deleted_at is null for update`,
    [scope.pavilionId],
  );
  const [waiting] = rows;
  if ((waiting?.id ?? null) !== expected) throw conflict(scope, 'changed');
  return waiting;
}

async function plannedPavilion(
  database: Database,
  scope: PavilionScope,
): Promise<{ label: string; iso2: string }> {
  const { rows } = await database.query<{ state: string; label: string; iso2: string }>(
    'select state, label, iso2 from pavilion where id = $1 for no key update',
    [scope.pavilionId],
  );
  const [pavilion] = rows;
  if (pavilion?.state !== 'planned') throw conflict(scope, 'already_open');
  return pavilion;
}
