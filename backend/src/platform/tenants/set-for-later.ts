import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { lockedPavilion, type StateWish } from './pavilion-state';

const YEAR_MS = 366 * 86_400_000;

interface Later extends StateWish {
  /** ISO date-time. */
  readonly at: string;
  /** IANA name of the zone in which it was chosen. */
  readonly zone: string;
}

/**
 * Sets the opening or pausing of a pavilion for a time to come; a job does it then. Ask inside a transaction.
 * @throws as `lockedPavilion`; invalid_data (400) for a time that is over, more than a year away or of no zone; conflict
 *   (409) where something waits already
 */
export async function setForLater(
  database: Database,
  { id, state, reason, actor, at, zone }: Later,
  locale: Locale,
): Promise<void> {
  const { label } = await lockedPavilion(database, { id, state }, locale);
  const ahead = new Date(at).getTime() - Date.now();
  if (!(ahead > 0 && ahead <= YEAR_MS) || !isZone(zone)) throw refuse(locale, 'plan_time');
  const { rows } = await database.query<{ id: string }>(
    `insert into pavilion_plan (id, pavilion_id, target, at, zone, reason, decided_by)
     values ('pplan_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3::timestamptz, $4, $5, $6)
     on conflict do nothing returning id`,
    [id, state, at, zone, reason, actor.name],
  );
  if (rows.length === 0) throw refuse(locale, 'plan_there', {}, MedusaError.Types.CONFLICT);
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id },
    actor,
    action: 'pavilion_set_for_later',
    object: { kind: 'pavilion', id, label },
    after: { state, publish_at: written(at), reason },
  });
}

/**
 * Takes back what was set for later. Ask inside a transaction.
 * @throws MedusaError not_found (404) where nothing waits (any more)
 */
export async function withdrawPlan(
  database: Database,
  { id, actor }: { id: string; actor: NewHistory['actor'] },
  locale: Locale,
): Promise<void> {
  const { rows } = await database.query<{ target: string; at: Date; label: string }>(
    `update pavilion_plan l set state = 'withdrawn', updated_at = now() from pavilion p
      where p.id = l.pavilion_id and l.pavilion_id = $1 and l.state = 'waiting' and l.deleted_at is null
      returning l.target, l.at, p.label`,
    [id],
  );
  const [plan] = rows;
  if (!plan) throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id },
    actor,
    action: 'pavilion_plan_withdrawn',
    object: { kind: 'pavilion', id, label: plan.label },
    before: { state: plan.target, publish_at: written(plan.at) },
  });
}

/** A time as the history keeps it: readers of every zone know which it is. */
const written = (at: string | Date): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
