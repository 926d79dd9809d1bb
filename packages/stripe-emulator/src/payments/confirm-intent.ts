import type Stripe from 'stripe';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { checkMethodNeeds, checkReturnUrl, missingMethod, wrongType } from './confirm-checks';
import type { ConfirmInput } from './confirm-input';
import { idOf } from './id-of';
import { checkUsable, instrumentOf } from './instruments';
import { requireStatus } from './intent-faults';
import { captureOf } from './intent-method-types';
import { chosenMethod } from './new-intent';
import { nextActionFor } from './next-action';
import { refuseAttempt, settleIntent } from './settle-intent';
import { storedOptions } from './stored-options';
import { cardByToken } from './test-cards';
import { updatedFields } from './update-intent';

/**
 * Tries to pay. The intent ends as succeeded, requires_capture or requires_action.
 * @param inBrowser confirmed with the publishable key, so that the page can show what has to be done next
 * @throws StripeFault when the method is declined; the intent keeps the reason
 */
export function confirmIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  input: ConfirmInput,
  inBrowser = false,
): Stripe.PaymentIntent {
  requireStatus(intent, ['requires_payment_method', 'requires_confirmation', 'requires_action'], {
    could: 'You cannot confirm this PaymentIntent',
    may: 'confirmed',
  });
  const customer = idOf(intent.customer);
  const named = chosenMethod(world, input);
  const method = named ?? attachedMethod(world, intent);
  if (!method) throw missingMethod(intent);
  checkUsable(world, method, { id: intent.id, customer });
  const types = input.payment_method_types ?? intent.payment_method_types;
  if (!types.includes(method.type)) throw wrongType(method, types);
  const options = storedOptions(types, input.payment_method_options, intent.payment_method_options);
  const capture = captureOf(method.type, input.capture_method ?? intent.capture_method, options);
  checkMethodNeeds(method.type, capture, options, input, inBrowser);
  if (!inBrowser) checkReturnUrl(intent, input);

  const confirmed: Stripe.PaymentIntent = {
    ...updatedFields(intent, input),
    payment_method: method.id,
    payment_method_types: types,
    payment_method_options: options,
    capture_method: input.capture_method ?? intent.capture_method,
    last_payment_error: null,
    next_action: null,
    status: 'requires_confirmation',
  };
  if (customer === null) {
    world.store.put('instruments', { ...instrumentOf(world, method.id), usedBy: intent.id });
  }
  world.store.put('attempts', {
    id: intent.id,
    returnUrl: input.return_url ?? null,
    locale: input._locale ?? null,
    inBrowser,
  });
  if (!needsShopper(world, method, options)) return settleIntent(world, confirmed, method);
  if (input.off_session) return refuseAttempt(world, confirmed, method, 'authentication_required');
  const waiting: Stripe.PaymentIntent = {
    ...confirmed,
    status: 'requires_action',
    next_action: nextActionFor(
      world,
      confirmed,
      method,
      input.return_url,
      inBrowser || !!input.use_stripe_sdk,
    ),
  };
  world.store.put('payment_intents', waiting);
  recordEvent(world, 'payment_intent.requires_action', waiting);
  return waiting;
}

function attachedMethod(world: World, intent: Stripe.PaymentIntent): Stripe.PaymentMethod | undefined {
  const id = idOf(intent.payment_method);
  return id === null ? undefined : world.store.get('payment_methods', id);
}

/** Redirects always need the shopper; a card where it says so, or where the intent asks for 3-D Secure. */
function needsShopper(
  world: World,
  method: Stripe.PaymentMethod,
  options: Stripe.PaymentIntent.PaymentMethodOptions,
): boolean {
  if (method.type !== 'card') return true;
  const instrument = instrumentOf(world, method.id);
  const authentication = cardByToken(instrument.card ?? '')?.authentication ?? 'never';
  if (authentication === 'always') return true;
  if (authentication === 'unless_set_up' && !instrument.setUp) return true;
  const asked = options.card?.request_three_d_secure;
  return asked === 'any' || asked === 'challenge';
}
