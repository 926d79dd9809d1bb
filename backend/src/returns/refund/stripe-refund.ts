import { withinCaptured } from '@caravanserai/customs/returns/refund';
import { toMajor } from '@caravanserai/money/decimal';
import type Stripe from 'stripe';
import { chargeAmount, chargedMinor } from '../../placing/charge-amount';
import { hasFailed } from './failed-refunds';

/** A refund to make. */
export interface StripeRefund {
  /** Our own id of it, which Stripe keeps with it. */
  readonly id: string;
  readonly intentId: string;
  readonly orderId: string;
  /** Minor units of ours. */
  readonly amount: number;
  readonly currency: string;
  /** How often it was tried, from 1. */
  readonly attempts: number;
}

export interface Given {
  readonly stripeId: string;
  /** Minor units of ours. */
  readonly amount: number;
}

const MARK = 'refund_due';
/** An answer that Stripe keeps under a key is an error for good; after so many tries another key is used. */
const TRIES_PER_KEY = 5;

/**
 * Has Stripe give an amount back once, and never more than is left of what was taken. What an earlier try did is found
 * by our mark before anything is done; the idempotency key guards two tries at one instant.
 * @returns undefined where nothing is left to give back
 * @throws what Stripe's client throws; then nothing is known
 */
export async function refundAtStripe(stripe: Stripe, wanted: StripeRefund): Promise<Given | undefined> {
  const { id, intentId, orderId, currency, attempts } = wanted;
  const all = await refundsOf(stripe, intentId);
  const isMine = ({ metadata }: Stripe.Refund): boolean => metadata?.[MARK] === id;
  const known = all.filter((refund) => !hasFailed(refund));
  const mine = known.find(isMine);
  if (mine) return { stripeId: mine.id, amount: chargedMinor(mine.amount, currency) };
  const intent = await stripe.paymentIntents.retrieve(intentId);
  const refunded = known.reduce((sum, { amount }) => sum + amount, 0);
  const asked = chargeAmount(toMajor(wanted.amount, currency), currency);
  const amount = withinCaptured(asked, intent.amount_received, refunded);
  if (amount === 0) return undefined;
  const made = await stripe.refunds.create(
    { payment_intent: intentId, amount, metadata: { [MARK]: id, order_id: orderId } },
    { idempotencyKey: keyOf(id, attempts, all.filter(isMine).length) },
  );
  return { stripeId: made.id, amount: chargedMinor(made.amount, currency) };
}

/** Another one after each refund that its bank sent back: under the same key Stripe would answer that one again. */
const keyOf = (id: string, attempts: number, failedBefore: number): string =>
  [id, Math.floor((attempts - 1) / TRIES_PER_KEY), ...(failedBefore > 0 ? [failedBefore] : [])].join('-');

async function refundsOf(stripe: Stripe, intentId: string): Promise<Stripe.Refund[]> {
  const all: Stripe.Refund[] = [];
  for await (const refund of stripe.refunds.list({ payment_intent: intentId, limit: 100 })) all.push(refund);
  return all;
}
