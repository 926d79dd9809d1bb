import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { badRequest } from '../http/fault';
import { expand, flag, integer, metadata, params } from '../http/read';
import { mergeMetadata } from '../store/merge-metadata';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { checkStep } from './amount-rules';
import { amountText } from './amount-text';
import { book } from './balance';
import { idOf } from './id-of';
import { requireStatus } from './intent-faults';

export const captureInput = params({
  amount_to_capture: z.optional(integer),
  final_capture: z.optional(flag),
  metadata: z.optional(metadata),
  statement_descriptor: z.optional(z.string()),
  statement_descriptor_suffix: z.optional(z.string()),
  expand,
});

/** Takes what is held, all or a part; the rest is given back to the card. */
export function captureIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  input: z.infer<typeof captureInput>,
): Stripe.PaymentIntent {
  requireStatus(intent, ['requires_capture'], {
    could: 'This PaymentIntent could not be captured',
    may: 'captured',
  });
  const amount = input.amount_to_capture ?? intent.amount_capturable;
  checkPart(amount, intent);
  const charge = world.store.get('charges', idOf(intent.latest_charge) ?? '');
  if (!charge) throw new Error(`The intent ${intent.id} is held without a charge`);
  const taken = world.store.put('charges', {
    ...charge,
    amount_captured: amount,
    amount_refunded: charge.amount - amount,
    balance_transaction: book(world, {
      amount,
      currency: charge.currency,
      source: charge.id,
      type: 'charge',
    }),
    captured: true,
  });
  const done: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: 0,
    amount_received: amount,
    metadata: mergeMetadata(intent.metadata, input.metadata),
    status: 'succeeded',
  };
  world.store.put('payment_intents', done);
  recordEvent(world, 'charge.captured', taken, { captured: false, amount_captured: 0 });
  recordEvent(world, 'payment_intent.succeeded', done);
  return done;
}

function checkPart(amount: number, intent: Stripe.PaymentIntent): void {
  const param = 'amount_to_capture';
  if (amount < 1) {
    throw badRequest('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param,
    });
  }
  if (amount > intent.amount_capturable) {
    const [asked, held] = [amount, intent.amount_capturable].map((value) =>
      amountText(value, intent.currency, 'en'),
    );
    throw badRequest(
      `The requested capture amount (${String(asked)}) is greater than the amount you can capture for this charge (${String(held)}).`,
      { code: 'amount_too_large', param },
    );
  }
  checkStep(amount, intent.currency, param);
}
