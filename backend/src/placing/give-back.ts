import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import type Stripe from 'stripe';
import type { Database } from '../catalogue/database';
import { intentMoney, readIntent } from './intent-money';
import { stripeClient } from '../payments/stripe-client';

/** The cart's session goes with the money: nobody shall place with it, and Medusa could not delete it. */
const FORGET_SESSION = `
  update payment_session set status = 'canceled', deleted_at = coalesce(deleted_at, now()), updated_at = now()
   where id = $1`;

/**
 * Gives back whatever a payment intent holds or has taken, so that it can't be paid afterwards either. May be asked
 * again at any time: what is done already stays done once.
 * @returns what became of it; null while a bank is still deciding
 * @throws what Stripe's client throws; then nothing is known
 */
export async function giveBack(
  database: Database,
  { intent_id, session_id }: { intent_id: string; session_id: string | null },
): Promise<MoneyGivenBack | null> {
  const intent = await readIntent(stripeClient(), intent_id);
  const outcome = intent ? await undo(intent) : 'not_taken';
  const session = session_id ?? intent?.metadata.session_id;
  if (outcome !== null && session) await database.query(FORGET_SESSION, [session]);
  return outcome;
}

/** Cancelling and refunding the rest can each happen once only, so neither needs a key; a kept error would stay. */
async function undo(intent: Stripe.PaymentIntent): Promise<MoneyGivenBack | null> {
  const { id } = intent;
  const { paymentIntents } = stripeClient();
  switch (intentMoney(intent)) {
    case 'taken':
    case 'back':
      if (intent.status === 'canceled') return 'released';
      await refundRest(id, intent.amount_received);
      return 'refunded';
    case 'ended':
      return 'not_taken';
    case 'waiting':
      if (intent.status === 'processing') return null;
      await paymentIntents.cancel(id);
      return 'not_taken';
    case 'held':
      await paymentIntents.cancel(id);
      return 'released';
    case 'none':
      await paymentIntents.cancel(id);
      return 'not_taken';
  }
}

/** All of it once; somebody may have refunded a part by hand before. */
async function refundRest(id: string, received: number): Promise<void> {
  const stripe = stripeClient();
  const refunds = await stripe.refunds.list({ payment_intent: id, limit: 100 });
  const refunded = refunds.data
    .filter(({ status }) => status !== 'failed' && status !== 'canceled')
    .reduce((sum, { amount }) => sum + amount, 0);
  if (refunded >= received) return;
  await stripe.refunds.create({ payment_intent: id, amount: received - refunded });
}
