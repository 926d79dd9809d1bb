import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { choice, expand, params } from '../http/read';
import type { World } from '../world';
import { recordEvent, type EventType } from '../events/record-event';
import { idOf } from './id-of';
import { requireStatus } from './intent-faults';
import { HOLD_SECONDS } from './new-charge';

export const cancelInput = params({
  cancellation_reason: z.optional(choice(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'])),
  expand,
});

/** Ends an intent without payment; what is held is given back. */
export function cancelIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  requireStatus(
    intent,
    ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action', 'processing'],
    { could: 'You cannot cancel this PaymentIntent', may: 'canceled' },
  );
  if (intent.status === 'requires_capture') release(world, intent, 'charge.refunded');
  return close(world, intent, reason);
}

/** Ends the holds that lasted their seven days, as the card networks do. */
export function expireHolds(world: World): void {
  const oldest = world.clock.seconds() - HOLD_SECONDS;
  for (const intent of world.store.all('payment_intents')) {
    const charge = world.store.get('charges', idOf(intent.latest_charge) ?? '');
    if (intent.status !== 'requires_capture' || !charge || charge.created > oldest) continue;
    world.store.transaction(() => {
      release(world, intent, 'charge.expired');
      close(world, intent, 'automatic');
    });
  }
}

function close(
  world: World,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  const canceled = world.store.put('payment_intents', {
    ...intent,
    amount_capturable: 0,
    canceled_at: world.clock.seconds(),
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  });
  recordEvent(world, 'payment_intent.canceled', canceled);
  return canceled;
}

function release(world: World, intent: Stripe.PaymentIntent, type: EventType): void {
  const charge = world.store.get('charges', idOf(intent.latest_charge) ?? '');
  if (!charge) return;
  const released = world.store.put('charges', { ...charge, amount_refunded: charge.amount, refunded: true });
  recordEvent(world, type, released);
}
