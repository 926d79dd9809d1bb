import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { cancelOrderWorkflow, capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import type { Database } from '../catalogue/database';
import { containerDatabase } from '../landed/container-database';
import { intentMoney, readIntent } from './intent-money';
import { stripeClient } from '../payments/stripe-client';

/** An order that stands, and the payment that was promised to it. */
export interface PromisedPayment {
  intent_id: string;
  session_id: string | null;
  order_id: string | null;
}

/**
 * Takes the money of an order that stands: at Stripe first, then in Medusa's books. Asked again after a crash at any
 * point it does what is missing. Money that a bank or someone at Stripe's dashboard took away is `lost`: the order is
 * cancelled.
 * @throws what Stripe's client or Medusa throws; then it is to be asked again
 */
export async function captureForOrder(
  container: MedusaContainer,
  { intent_id, session_id, order_id }: PromisedPayment,
): Promise<'captured' | 'lost'> {
  const stripe = stripeClient();
  const intent = await readIntent(stripe, intent_id);
  const money = intent ? intentMoney(intent) : 'ended';
  if (money === 'held') await stripe.paymentIntents.capture(intent_id);
  else if (intent?.status !== 'succeeded') return lose(container, intent_id, order_id ?? '');
  await bookCapture(container, session_id ?? '', order_id ?? '');
  return 'captured';
}

interface Booked {
  id: string;
  captured: boolean;
  currency_code: string;
}

/** Writes into Medusa's books what Stripe has taken: the payment's capture and the order's transaction, once. */
async function bookCapture(container: MedusaContainer, sessionId: string, orderId: string): Promise<void> {
  const database = containerDatabase(container);
  const { rows } = await database.query<Booked>(
    `update payment set canceled_at = null, updated_at = now()
      where payment_session_id = $1 and deleted_at is null
      returning id, captured_at is not null as captured, currency_code`,
    [sessionId],
  );
  const payment = rows[0];
  if (!payment) throw new Error(`Session ${sessionId} has no payment.`);
  if (payment.captured) return bookTransactions(container, database, payment, orderId);
  // Left by a capture that died before Stripe had answered.
  await database.query('delete from capture where payment_id = $1', [payment.id]);
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
}

async function bookTransactions(
  container: MedusaContainer,
  database: Database,
  payment: Booked,
  orderId: string,
): Promise<void> {
  const { rows } = await database.query<{ id: string; amount: string }>(
    `select c.id, c.amount::text as amount from capture c
      where c.payment_id = $1 and c.deleted_at is null and not exists (
        select 1 from order_transaction t where t.order_id = $2 and t.reference_id = c.id and t.deleted_at is null)`,
    [payment.id, orderId],
  );
  for (const { id, amount } of rows) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: orderId,
      amount,
      currency_code: payment.currency_code,
      reference: 'capture',
      reference_id: id,
    } as never);
  }
}

async function lose(container: MedusaContainer, intentId: string, orderId: string): Promise<'lost'> {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`Payment ${intentId} of order ${orderId} is gone before it was taken; the order is cancelled.`);
  await containerDatabase(container).query(
    `update payment_use set outcome = 'lost', settled_at = now(), updated_at = now() where id = $1`,
    [intentId],
  );
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
  return 'lost';
}
