import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';

const YEAR_MS = 366 * 86_400_000;

export interface NewPlan {
  readonly pavilionId: string;
  readonly label: string;
  readonly target: 'open' | 'paused';
  /** ISO date-time. */
  readonly at: string;
  /** IANA name of the zone in which it was chosen. */
  readonly zone: string;
  /** What the people concerned read; empty for none. */
  readonly reason: string;
  readonly actor: NewHistory['actor'];
}

/** Whether a plan may be for that time: still to come, and within a year. */
export function isPlanTime(at: string): boolean {
  const ahead = new Date(at).getTime() - Date.now();
  return ahead > 0 && ahead <= YEAR_MS;
}

/**
 * Lets the opening or pausing of a pavilion wait for its time, with a line of history; a job does it then. Ask inside a
 * transaction that holds the pavilion's row.
 * @returns false where something waits for this pavilion already, and nothing is done
 */
export async function addPlan(database: Database, plan: NewPlan): Promise<boolean> {
  const { pavilionId: id, label, target: state, at, zone, reason, actor } = plan;
  const { rows } = await database.query<{ id: string }>(
    `insert into pavilion_plan (id, pavilion_id, target, at, zone, reason, decided_by)
     values ('pplan_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3::timestamptz, $4, $5, $6)
     on conflict do nothing returning id`,
    [id, state, at, zone, reason, actor.name],
  );
  if (rows.length === 0) return false;
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id },
    actor,
    action: 'pavilion_set_for_later',
    object: { kind: 'pavilion', id, label },
    after: { state, publish_at: written(at), ...(reason && { reason }) },
  });
  return true;
}

/**
 * Takes back what waits for a pavilion, with a line of history. Ask inside a transaction.
 * @returns false where nothing waits (any more)
 */
export async function takePlanBack(
  database: Database,
  { pavilionId: id, actor }: Pick<NewPlan, 'pavilionId' | 'actor'>,
): Promise<boolean> {
  const { rows } = await database.query<{ target: string; at: Date; label: string }>(
    `update pavilion_plan l set state = 'withdrawn', updated_at = now() from pavilion p
      where p.id = l.pavilion_id and l.pavilion_id = $1 and l.state = 'waiting' and l.deleted_at is null
      returning l.target, l.at, p.label`,
    [id],
  );
  const [plan] = rows;
  if (!plan) return false;
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id },
    actor,
    action: 'pavilion_plan_withdrawn',
    object: { kind: 'pavilion', id, label: plan.label },
    before: { state: plan.target, publish_at: written(plan.at) },
  });
  return true;
}

/** A time as the history keeps it: readers of every zone know which it is. */
export const written = (at: string | Date): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
