import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { badRequest, noSuch, StripeFault } from '../http/fault';
import { choice, expand, integer, metadata, params } from '../http/read';
import { newId } from '../store/ids';
import { mergeMetadata } from '../store/merge-metadata';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { checkStep } from './amount-rules';
import { amountText } from './amount-text';
import { book } from './balance';
import { idOf } from './id-of';
import { instrumentOf } from './instruments';
import { cardByToken } from './test-cards';

export const refundInput = params({
  amount: z.optional(integer),
  charge: z.optional(z.string()),
  payment_intent: z.optional(z.string()),
  metadata: z.optional(metadata),
  reason: z.optional(choice(['duplicate', 'fraudulent', 'requested_by_customer'])),
  expand,
});

type RefundInput = z.infer<typeof refundInput>;

/** Gives money back: all that is left, or a part. */
export function createRefund(world: World, input: RefundInput): Stripe.Refund {
  const charge = refundedCharge(world, input);
  const left = charge.amount - charge.amount_refunded;
  if (left === 0) {
    throw new StripeFault(
      400,
      {
        type: 'invalid_request_error',
        code: 'charge_already_refunded',
        message: `Charge ${charge.id} has already been refunded.`,
      },
      true,
    );
  }
  const amount = input.amount ?? left;
  checkPart(amount, left, charge.currency);
  const id = newId('re');
  const card = cardByToken(instrumentOf(world, charge.payment_method ?? '').card ?? '');
  const refund: Stripe.Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: book(world, {
      amount: -amount,
      currency: charge.currency,
      source: id,
      type: 'refund',
    }),
    charge: charge.id,
    created: world.clock.seconds(),
    currency: charge.currency,
    metadata: mergeMetadata(null, input.metadata),
    payment_intent: idOf(charge.payment_intent),
    reason: input.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: card?.refund === 'settles_later' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  world.store.put('refunds', refund);
  const amountRefunded = charge.amount_refunded + amount;
  const after = world.store.put('charges', {
    ...charge,
    amount_refunded: amountRefunded,
    refunded: amountRefunded === charge.amount,
  });
  recordEvent(world, 'refund.created', refund);
  recordEvent(world, 'charge.refunded', after, { amount_refunded: charge.amount_refunded });
  return refund;
}

function refundedCharge(world: World, input: RefundInput): Stripe.Charge {
  if (input.payment_intent === undefined && input.charge === undefined) {
    throw badRequest(
      'One of the following params should be provided for this request: payment_intent or charge.',
    );
  }
  const intent =
    input.payment_intent === undefined ? undefined : world.store.get('payment_intents', input.payment_intent);
  if (input.payment_intent !== undefined && !intent) {
    throw noSuch('payment_intent', input.payment_intent, 'payment_intent', 'param');
  }
  const id = input.charge ?? idOf(intent?.latest_charge);
  const charge = world.store.get('charges', id ?? '');
  if (input.charge !== undefined && !charge) throw noSuch('charge', input.charge, 'charge', 'param');
  if (!charge?.captured) {
    throw badRequest(
      `This PaymentIntent (${intent?.id ?? idOf(charge?.payment_intent) ?? ''}) does not have a successful charge to refund.`,
      { param: 'payment_intent' },
    );
  }
  return charge;
}

function checkPart(amount: number, left: number, currency: string): void {
  if (amount < 1) {
    throw badRequest('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }
  if (amount > left) {
    const [asked, rest] = [amount, left].map((value) => amountText(value, currency, 'en'));
    throw badRequest(
      `Refund amount (${String(asked)}) is greater than unrefunded amount on charge (${String(rest)})`,
      { param: 'amount' },
    );
  }
  checkStep(amount, currency, 'amount');
}
