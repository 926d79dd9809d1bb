import type { RequestState } from '@caravanserai/customs/returns/request-state';
import type { MedusaContainer } from '@medusajs/framework/types';
import type Stripe from 'stripe';
import type { Database } from '../../catalogue/database';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { stripeClient } from '../../payments/stripe-client';
import { addEvent } from '../add-event';

/** Why it is owed again, as a code: the shopper's bank knows the account no more, or has closed it. */
export const REFUND_FAILED = 'refund_failed';
/** A bank that sent it back a moment ago would do so again; meanwhile whoever looks after open work can act. */
const PAUSE = '1 day';

/** A refund that its bank sent back, or that was called off there. */
export const hasFailed = ({ status }: Pick<Stripe.Refund, 'status'>): boolean =>
  status === 'failed' || status === 'canceled';

const OWED_AGAIN = `
  update refund_due set outcome = null, stripe_id = null, settled_at = null, fault = '${REFUND_FAILED}',
         next_at = clock_timestamp() + interval '${PAUSE}', updated_at = clock_timestamp()
   where stripe_id = any($1::text[]) and outcome = 'refunded' and deleted_at is null
  returning request_id`;

/** To the state from which it was called refunded. */
const NOT_REFUNDED = `
  update return_request r set state = was.from_state, refunded_at = null, updated_at = clock_timestamp()
    from consignment c, (select from_state from return_event
                          where request_id = $1 and to_state = 'refunded' and from_state is not null
                          order by seq desc limit 1) was
   where r.id = $1 and r.state = 'refunded' and c.id = r.consignment_id
  returning r.state, to_json(journey_now() - c.clock_ahead * interval '1 millisecond')#>>'{}' as at`;

/** Money of nobody's order that was to go back. */
const NOT_GIVEN_BACK = `
  update payment_use set outcome = null, settled_at = null, fault = '${REFUND_FAILED}',
         next_at = now() + interval '${PAUSE}', updated_at = now()
   where id = $1 and "use" = 'release' and outcome = 'refunded' and deleted_at is null`;

/**
 * Looks whether money that a payment's refunds gave back has come back to the shop, days later: then it is owed again,
 * its request is not refunded any more, and it stands among the open work. Done again it changes nothing.
 */
export async function noteFailedRefunds(container: MedusaContainer, intentId: string): Promise<void> {
  const refunds: Stripe.Refund[] = [];
  for await (const refund of stripeClient().refunds.list({ payment_intent: intentId, limit: 100 }))
    refunds.push(refund);
  const failed = refunds.filter(hasFailed);
  if (failed.length === 0) return;
  await inTransaction(container, (database) =>
    oweAgain(
      database,
      failed.map(({ id }) => id),
    ),
  );
  const { amount_received } = await stripeClient().paymentIntents.retrieve(intentId);
  const given = refunds.filter((refund) => !hasFailed(refund)).reduce((sum, { amount }) => sum + amount, 0);
  if (given < amount_received) await containerDatabase(container).query(NOT_GIVEN_BACK, [intentId]);
}

async function oweAgain(database: Database, refundIds: readonly string[]): Promise<void> {
  const { rows } = await database.query<{ request_id: string }>(OWED_AGAIN, [refundIds]);
  for (const { request_id: requestId } of rows) {
    const reopened = await database.query<{ state: RequestState; at: string }>(NOT_REFUNDED, [requestId]);
    const [request] = reopened.rows;
    if (!request) continue;
    await addEvent(database, {
      ...{ requestId, from: 'refunded', to: request.state, actor: 'system', data: { fault: REFUND_FAILED } },
      at: new Date(request.at).toISOString(),
    });
  }
}

/**
 * Looks through Stripe's refunds for such ones, for where no event told of them.
 * @param days how far to look back: banks take up to 30
 * @returns how many payments were looked at closer
 */
export async function findFailedRefunds(container: MedusaContainer, days: number): Promise<number> {
  const since = Math.floor(Date.now() / 1000) - days * 86_400;
  const intents = new Set<string>();
  for await (const refund of stripeClient().refunds.list({ created: { gte: since }, limit: 100 })) {
    const { payment_intent: intent } = refund;
    if (hasFailed(refund) && typeof intent === 'string') intents.add(intent);
  }
  for (const intent of intents) await noteFailedRefunds(container, intent);
  return intents.size;
}
