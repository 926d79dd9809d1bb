import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { stripeClient } from '../../payments/stripe-client';
import { bookRefund } from './book-refund';
import { cancelEmptyOrder } from './cancel-empty-order';
import { REFUND_FAILED } from './failed-refunds';
import { finishRefund, type Finished } from './finish-refund';
import { paymentOfOrder } from './payment-of-order';
import { refundAtStripe } from './stripe-refund';

interface Due extends Record<string, unknown> {
  id: string;
  request_id: string;
  order_id: string;
  consignment_id: string;
  /** Minor units. */
  amount: number;
  currency: string;
  attempts: number;
}

/** Whoever takes one up has it for a minute; a payment's refunds go one after another, past those that a bank sent back. */
const TAKE_UP = `
  update refund_due d set attempts = d.attempts + 1, next_at = clock_timestamp() + interval '1 minute',
         updated_at = clock_timestamp()
    from (select r.id from refund_due r
           where r.outcome is null and r.next_at <= clock_timestamp() and r.deleted_at is null
             and not exists (select 1 from refund_due o where o.order_id = r.order_id and o.outcome is null
                   and o.fault is distinct from '${REFUND_FAILED}'
                   and o.deleted_at is null and (o.created_at, o.id) < (r.created_at, r.id))
           order by r.next_at limit 20 for update skip locked) due
   where d.id = due.id
  returning d.id, d.request_id, d.order_id, d.consignment_id, d.amount::float8 as amount, d.currency, d.attempts`;

/** Each failure makes the next try later, up to ten minutes. */
const LATER = `
  update refund_due set fault = $2, updated_at = clock_timestamp(),
         next_at = clock_timestamp() + make_interval(secs => least(power(2, least(attempts, 10)), 600))
   where id = $1 and outcome is null`;

/**
 * Gives back the money that is owed. May run anywhere, any number of times at once: each refund is one process's at a
 * time, Stripe does it once, and the books are written once.
 * @returns how many were looked at
 */
export async function settleRefunds(container: MedusaContainer): Promise<number> {
  const { rows } = await containerDatabase(container).query<Due>(TAKE_UP);
  await Promise.all(rows.map((due) => settle(container, due)));
  return rows.length;
}

async function settle(container: MedusaContainer, due: Due): Promise<void> {
  const database = containerDatabase(container);
  try {
    const given = await give(container, due);
    if (given === null) {
      await database.query(LATER, [due.id, 'not_captured_yet']);
      return;
    }
    await inTransaction(container, (transaction) =>
      finishRefund(transaction, {
        ...{ id: due.id, requestId: due.request_id, consignmentId: due.consignment_id },
        ...{ currency: due.currency, ...given },
      }),
    );
    await cancelEmptyOrder(container, due.order_id);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Refund ${due.id}: ${fault}`);
    await database.query(LATER, [due.id, fault.slice(0, 500)]).catch(() => undefined);
  }
}

/** @returns null while the payment is authorised only: it is captured within seconds, by a job of its own */
async function give(
  container: MedusaContainer,
  due: Due,
): Promise<Pick<Finished, 'outcome' | 'stripeId' | 'amount'> | null> {
  const payment = await paymentOfOrder(containerDatabase(container), due.order_id);
  // Paid before there was Stripe, or gone before it was taken: nobody has the money.
  if (!payment?.intent_id || payment.lost) return { outcome: 'settled', stripeId: null, amount: 0 };
  if (!payment.captured) return null;
  const given = await refundAtStripe(stripeClient(), {
    ...{ id: due.id, orderId: due.order_id, intentId: payment.intent_id },
    ...{ amount: due.amount, currency: due.currency, attempts: due.attempts },
  });
  if (!given) return { outcome: 'settled', stripeId: null, amount: 0 };
  const { amount, stripeId } = given;
  await bookRefund(container, payment, {
    ...{ id: due.id, orderId: due.order_id, amount, currency: due.currency },
  });
  return { outcome: 'refunded', stripeId, amount };
}
