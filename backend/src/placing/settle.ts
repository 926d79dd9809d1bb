import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { containerDatabase } from '../landed/container-database';
import type { PaymentUseKind } from '../modules/placing/models/payment-use';
import { captureForOrder } from './capture-for-order';
import { giveBack } from './give-back';

/** A payment whose money waits to be taken or given back. */
export interface DueUse {
  intent_id: string;
  use: PaymentUseKind;
  session_id: string | null;
  order_id: string | null;
}

/** What became of it; null: Stripe has to be asked again. */
export type Outcome = 'captured' | MoneyGivenBack | 'lost' | null;

/** Whoever takes one up has it for a minute; each failure makes the next try later, up to a minute. */
const TAKE_UP = `
  update payment_use u set attempts = u.attempts + 1, updated_at = now(),
         next_at = now() + make_interval(secs => 60)
    from (select pu.id, p.order_id, p.session_id from payment_use pu
            left join placement p on p.intent_id = pu.id and p.state = 'placed'
           where pu.outcome is null and pu.next_at <= now() and (pu."use" = 'release' or p.order_id is not null)
             and ($1::text is null or pu.id = $1)
           order by pu.next_at limit $2::int for update of pu skip locked) due
   where u.id = due.id
  returning u.id as intent_id, u."use", coalesce(due.session_id, u.session_id) as session_id, due.order_id`;

const SETTLED = `
  update payment_use set outcome = $2, settled_at = now(), fault = null, updated_at = now() where id = $1`;

const LATER = `
  update payment_use set fault = $2, updated_at = now(),
         next_at = now() + make_interval(secs => least(power(2, least(attempts, 6)), 60)) where id = $1`;

const BATCH = 10;

/**
 * Takes the money of orders that stand, and gives back what is to be given back. May run anywhere, any number of
 * times at once: each payment is one process's at a time, and Stripe does each thing once.
 * @param intentId only this one
 * @returns how many were looked at
 */
export async function settleDue(container: MedusaContainer, intentId?: string): Promise<number> {
  const { rows } = await containerDatabase(container).query<DueUse>(TAKE_UP, [intentId ?? null, BATCH]);
  await Promise.all(rows.map((due) => settle(container, due)));
  return rows.length;
}

async function settle(container: MedusaContainer, due: DueUse): Promise<void> {
  const database = containerDatabase(container);
  try {
    const outcome =
      due.use === 'order' ? await captureForOrder(container, due) : await giveBack(database, due);
    await database.query(outcome === null ? LATER : SETTLED, [due.intent_id, outcome ?? 'waiting']);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Payment ${due.intent_id}: ${fault}`);
    await database.query(LATER, [due.intent_id, fault.slice(0, 500)]).catch(() => undefined);
  }
}

const WAIT_MS = 100;
const PATIENCE_MS = 5_000;

/**
 * Settles one payment now, or waits for who is at it. What isn't done within a few seconds is done by the worker.
 * @returns what became of the money that goes back; undefined while it is not yet, or stays with an order
 */
export async function settleNow(
  container: MedusaContainer,
  intentId: string,
): Promise<MoneyGivenBack | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += WAIT_MS) {
    await settleDue(container, intentId);
    const { rows } = await containerDatabase(container).query<{
      outcome: Outcome;
      use: string;
      failing: boolean;
    }>(`select outcome, "use", fault is not null as failing from payment_use where id = $1`, [intentId]);
    const use = rows[0];
    if (!use || use.use === 'order' || use.failing) return undefined;
    if (use.outcome) return use.outcome === 'captured' || use.outcome === 'lost' ? undefined : use.outcome;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return undefined;
}
