import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { addPlan, isPlanTime, takePlanBack, type NewPlan } from '../../curating/opening/plans';
import { refuse } from '../platform-error';
import { lockedPavilion, type StateWish } from './pavilion-state';

type Later = StateWish & Pick<NewPlan, 'at' | 'zone'>;

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
  if (!isPlanTime(at) || !isZone(zone)) throw refuse(locale, 'plan_time');
  const plan: NewPlan = { pavilionId: id, label, target: state, at, zone, reason, actor };
  if (!(await addPlan(database, plan))) throw refuse(locale, 'plan_there', {}, MedusaError.Types.CONFLICT);
}

/**
 * Takes back what was set for later. Ask inside a transaction.
 * @throws MedusaError not_found (404) where nothing waits (any more)
 */
export async function withdrawPlan(
  database: Database,
  { id, actor }: { id: string; actor: NewPlan['actor'] },
  locale: Locale,
): Promise<void> {
  if (!(await takePlanBack(database, { pavilionId: id, actor })))
    throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
