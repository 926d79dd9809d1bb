import type Stripe from 'stripe';
import { badRequest, StripeFault } from '../http/fault';
import { newClientSecret, newId } from '../store/ids';
import { mergeMetadata } from '../store/merge-metadata';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { attach } from './attach';
import { idOf } from './id-of';
import { findMethod, instrumentOf } from './instruments';
import { nextActionFor } from './next-action';
import { checkCustomer, chosenMethod } from './new-intent';
import type { ConfirmSetupInput, NewSetupInput } from './setup-fields';
import { cardByToken } from './test-cards';
import type { Decision } from './shopper-decision';

/** Makes an intent to keep a payment method for later, confirmed if asked. */
export function createSetup(world: World, input: NewSetupInput): Stripe.SetupIntent {
  checkCustomer(world, input.customer);
  const id = newId('seti');
  const method = chosenMethod(world, input);
  const setup: Stripe.SetupIntent = {
    id,
    object: 'setup_intent',
    application: null,
    automatic_payment_methods: input.payment_method_types
      ? null
      : { enabled: true, allow_redirects: 'always' },
    cancellation_reason: null,
    client_secret: newClientSecret(id),
    created: world.clock.seconds(),
    customer: input.customer ?? null,
    description: input.description ?? null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: mergeMetadata(null, input.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: input.payment_method_types ?? ['card'],
    single_use_mandate: null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    usage: input.usage ?? 'off_session',
  };
  world.store.put('setup_intents', setup);
  recordEvent(world, 'setup_intent.created', setup);
  return input.confirm ? confirmSetup(world, setup, input) : setup;
}

export function confirmSetup(
  world: World,
  setup: Stripe.SetupIntent,
  input: Omit<ConfirmSetupInput, 'client_secret'>,
  inBrowser = false,
): Stripe.SetupIntent {
  const named = chosenMethod(world, input);
  const kept = idOf(setup.payment_method);
  const method = named ?? (kept === null ? null : findMethod(world, kept));
  if (
    !method ||
    !['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(setup.status)
  ) {
    throw badRequest(`You cannot confirm this SetupIntent because it has a status of ${setup.status}.`, {
      code: 'setup_intent_unexpected_state',
    });
  }
  const confirmed: Stripe.SetupIntent = { ...setup, payment_method: method.id, last_setup_error: null };
  world.store.put('attempts', {
    id: setup.id,
    returnUrl: input.return_url ?? null,
    locale: input._locale ?? null,
    inBrowser,
  });
  const card = cardByToken(instrumentOf(world, method.id).card ?? '');
  if (card?.authentication === 'never') return succeed(world, confirmed, method);
  const waiting = world.store.put('setup_intents', {
    ...confirmed,
    status: 'requires_action',
    next_action: nextActionFor(world, setup, method, input.return_url, inBrowser || !!input.use_stripe_sdk),
  });
  recordEvent(world, 'setup_intent.requires_action', waiting);
  return waiting;
}

/** Goes on after 3-D Secure. */
export function decideSetup(world: World, setup: Stripe.SetupIntent, decision: Decision): Stripe.SetupIntent {
  const method = world.store.get('payment_methods', idOf(setup.payment_method) ?? '');
  if (setup.status !== 'requires_action' || !method) return setup;
  if (decision === 'complete') return succeed(world, setup, method);
  const failed = world.store.put('setup_intents', {
    ...setup,
    last_setup_error: {
      type: 'invalid_request_error',
      code: 'setup_intent_authentication_failure',
      message:
        'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
      payment_method: method,
    },
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  recordEvent(world, 'setup_intent.setup_failed', failed);
  return failed;
}

export function cancelSetup(world: World, setup: Stripe.SetupIntent): Stripe.SetupIntent {
  if (setup.status === 'succeeded' || setup.status === 'canceled') {
    throw new StripeFault(400, {
      type: 'invalid_request_error',
      code: 'setup_intent_unexpected_state',
      message: `You cannot cancel this SetupIntent because it has a status of ${setup.status}.`,
      setup_intent: setup,
    });
  }
  const canceled = world.store.put('setup_intents', { ...setup, next_action: null, status: 'canceled' });
  recordEvent(world, 'setup_intent.canceled', canceled);
  return canceled;
}

function succeed(world: World, setup: Stripe.SetupIntent, method: Stripe.PaymentMethod): Stripe.SetupIntent {
  const customer = idOf(setup.customer);
  if (customer !== null) attach(world, method, customer);
  world.store.put('instruments', { ...instrumentOf(world, method.id), setUp: true });
  const done = world.store.put('setup_intents', { ...setup, next_action: null, status: 'succeeded' });
  recordEvent(world, 'setup_intent.succeeded', done);
  return done;
}
