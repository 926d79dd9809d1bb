import type Stripe from 'stripe';
import { badRequest, noSuch } from '../http/fault';
import { newClientSecret, newId } from '../store/ids';
import { mergeMetadata } from '../store/merge-metadata';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { checkAmount } from './amount-rules';
import { shippingOf } from './billing';
import { checkUsable, createMethod, findMethod } from './instruments';
import type { NewIntentInput } from './intent-fields';
import { methodTypesFor } from './intent-method-types';
import { storedOptions } from './stored-options';

/** Makes an intent that has yet to be confirmed, and says so by event. */
export function createIntent(world: World, input: NewIntentInput): Stripe.PaymentIntent {
  const currency = input.currency.toLowerCase();
  checkAmount(input.amount, currency);
  checkCustomer(world, input.customer);
  const capture = input.capture_method ?? 'automatic_async';
  // Since 2023-08-16 Stripe finds the methods itself unless the request names them.
  const automatic =
    input.payment_method_types === undefined && input.automatic_payment_methods?.enabled !== false;
  const asked = automatic ? undefined : (input.payment_method_types ?? ['card']);
  if (input.automatic_payment_methods?.enabled && input.payment_method_types) {
    throw badRequest(
      'You may only specify one of these parameters: automatic_payment_methods, payment_method_types.',
    );
  }
  const types = methodTypesFor(asked, currency, capture, input.payment_method_options);
  const id = newId('pi');
  const customer = input.customer ?? null;
  const method = chosenMethod(world, input);
  if (method) checkUsable(world, method, { id, customer });
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    amount: input.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: automatic
      ? { enabled: true, allow_redirects: input.automatic_payment_methods?.allow_redirects ?? 'always' }
      : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: capture,
    client_secret: newClientSecret(id),
    confirmation_method: input.confirmation_method ?? 'automatic',
    created: world.clock.seconds(),
    currency,
    customer,
    description: input.description ?? null,
    invoice: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: mergeMetadata(null, input.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: storedOptions(types, input.payment_method_options, null),
    payment_method_types: types,
    processing: null,
    receipt_email: input.receipt_email ?? null,
    review: null,
    setup_future_usage: input.setup_future_usage || null,
    shipping: shippingOf(input.shipping),
    source: null,
    statement_descriptor: input.statement_descriptor ?? null,
    statement_descriptor_suffix: input.statement_descriptor_suffix ?? null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_data: null,
    transfer_group: input.transfer_group ?? null,
  };
  world.store.put('payment_intents', intent);
  recordEvent(world, 'payment_intent.created', intent);
  return intent;
}

/** The method a request names or describes, if any. */
export function chosenMethod(
  world: World,
  input: Pick<NewIntentInput, 'payment_method' | 'payment_method_data'>,
): Stripe.PaymentMethod | null {
  if (input.payment_method_data) return createMethod(world, input.payment_method_data);
  return input.payment_method ? findMethod(world, input.payment_method, 'param') : null;
}

export function checkCustomer(world: World, id: string | undefined): void {
  if (id === undefined) return;
  const customer = world.store.get('customers', id);
  if (!customer || customer.deleted) throw noSuch('customer', id, 'customer', 'param');
}
