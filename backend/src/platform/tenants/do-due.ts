import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { tellFailedOpening } from '../../curating/opening/tell-failed';
import { appendHistory } from '../../desk/history';
import { DeskRefusal } from '../../desk/refusal';
import { setPavilionState } from './pavilion-state';

/** Ids of plans whose time has come. */
export async function duePlans(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select id from pavilion_plan where state = 'waiting' and at <= now() and deleted_at is null order by at limit 50`,
  );
  return rows.map(({ id }) => id);
}

interface Plan extends Record<string, unknown> {
  pavilion_id: string;
  target: 'open' | 'paused';
  reason: string;
  decided_by: string;
  pavilion_state: string;
  label: string;
  iso2: string;
  at: Date;
}

/**
 * Does a plan whose time has come, in the caller's transaction; nothing where it was taken back or another process was
 * quicker. Where the pavilion is so already, the plan is withdrawn.
 * @throws what `setPavilionState` throws; then nothing is done
 */
export async function doPlan(database: Database, id: string): Promise<void> {
  const plan = await lockPlan(database, id);
  if (!plan) return;
  const { pavilion_id, target: state, reason, pavilion_state } = plan;
  if (pavilion_state === state) return close(database, id, 'withdrawn');
  await setPavilionState(database, { id: pavilion_id, state, reason, actor: actorOf(plan) }, 'en');
  await close(database, id, 'done');
}

/** Whether what was thrown is for good: the plan can't be done as things stand, and isn't tried again. */
export const isForGood = (error: unknown): error is Error =>
  error instanceof DeskRefusal || error instanceof MedusaError;

/** Writes that a plan could not be carried out, and tells those who can put it right; in the caller's transaction. */
export async function failPlan(database: Database, id: string, error: Error): Promise<void> {
  const plan = await lockPlan(database, id);
  if (!plan) return;
  const { message } = error;
  // Somebody opened or paused it by hand in the same moment.
  if (plan.pavilion_state === plan.target) return close(database, id, 'withdrawn');
  await close(database, id, 'failed', message);
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id: plan.pavilion_id },
    actor: actorOf(plan),
    action: 'pavilion_plan_failed',
    object: { kind: 'pavilion', id: plan.pavilion_id, label: plan.label },
    after: { state: plan.target, obstacle: codeOf(error), message },
  });
  const { pavilion_id: pavilionId, iso2, at } = plan;
  await tellFailedOpening(database, { planId: id, pavilionId, iso2, at }, error);
}

/** A code that the desk has words for; `message` says it to the marketplace in English. */
const codeOf = (error: Error): string =>
  error instanceof DeskRefusal
    ? String(error.more.code)
    : error instanceof MedusaError
      ? (error.code ?? '')
      : '';

async function lockPlan(database: Database, id: string): Promise<Plan | undefined> {
  const { rows } = await database.query<Plan>(
    `select l.pavilion_id, l.target, l.reason, l.decided_by, l.at, p.state as pavilion_state, p.label, p.iso2
       from pavilion_plan l join pavilion p on p.id = l.pavilion_id
      where l.id = $1 and l.state = 'waiting' and l.at <= now() and l.deleted_at is null
        for update of l skip locked`,
    [id],
  );
  return rows[0];
}

const actorOf = ({ decided_by }: Plan) => ({ kind: 'system' as const, id: null, name: decided_by });

async function close(
  database: Database,
  id: string,
  state: string,
  fault: string | null = null,
): Promise<void> {
  await database.query('update pavilion_plan set state = $2, fault = $3, updated_at = now() where id = $1', [
    id,
    state,
    fault,
  ]);
}
