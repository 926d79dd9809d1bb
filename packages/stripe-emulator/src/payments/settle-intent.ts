import type Stripe from 'stripe';
import { StripeFault } from '../http/fault';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { book } from './balance';
import { DECLINES, type DeclineName } from './declines';
import { idOf } from './id-of';
import { instrumentOf } from './instruments';
import { captureOf } from './intent-method-types';
import { newCharge } from './new-charge';
import { cardByToken } from './test-cards';

/**
 * Asks the "bank": the intent ends held or paid.
 * @throws StripeFault when the bank declines; the intent then waits for another method
 */
export function settleIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  authenticated = false,
): Stripe.PaymentIntent {
  const card = cardByToken(instrumentOf(world, method.id).card ?? '');
  if (card?.decline) return refuseAttempt(world, intent, method, card.decline, authenticated);
  const captured = captureOf(method.type, intent.capture_method, intent.payment_method_options) !== 'manual';
  const charge = newCharge(world, intent, method, { captured, decline: null, authenticated });
  const booked = captured
    ? book(world, { amount: charge.amount, currency: charge.currency, source: charge.id, type: 'charge' })
    : null;
  const kept = world.store.put('charges', { ...charge, balance_transaction: booked });
  saveForLater(world, intent, method);
  const done: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: captured ? 0 : intent.amount,
    amount_received: captured ? intent.amount : 0,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    status: captured ? 'succeeded' : 'requires_capture',
  };
  world.store.put('payment_intents', done);
  recordEvent(world, 'charge.succeeded', kept);
  recordEvent(
    world,
    captured ? 'payment_intent.succeeded' : 'payment_intent.amount_capturable_updated',
    done,
  );
  return done;
}

/** Records a declined attempt and refuses the request. */
export function refuseAttempt(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  name: DeclineName,
  authenticated = false,
): never {
  const decline = DECLINES[name];
  const charge = newCharge(world, intent, method, { captured: false, decline, authenticated });
  world.store.put('charges', charge);
  const error = {
    type: 'card_error' as const,
    charge: charge.id,
    code: decline.code as Stripe.PaymentIntent.LastPaymentError.Code,
    decline_code: decline.declineCode,
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
    message: decline.message,
    payment_method: method,
  };
  const failed = failIntent(world, { ...intent, latest_charge: charge.id }, error, charge);
  throw new StripeFault(402, { ...error, payment_intent: failed }, true);
}

/** Puts an intent back to choosing a method, with the reason, and says so by event. */
export function failIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  error: Stripe.PaymentIntent.LastPaymentError,
  charge: Stripe.Charge | null,
): Stripe.PaymentIntent {
  const failed: Stripe.PaymentIntent = {
    ...intent,
    last_payment_error: error,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  };
  world.store.put('payment_intents', failed);
  if (charge) recordEvent(world, 'charge.failed', charge);
  recordEvent(world, 'payment_intent.payment_failed', failed);
  return failed;
}

function saveForLater(world: World, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  const customer = idOf(intent.customer);
  if (!intent.setup_future_usage || customer === null || method.customer !== null) return;
  const attached = world.store.put('payment_methods', { ...method, customer });
  world.store.put('instruments', { ...instrumentOf(world, method.id), setUp: true });
  recordEvent(world, 'payment_method.attached', attached);
}
