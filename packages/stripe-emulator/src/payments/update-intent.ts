import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { integer, params } from '../http/read';
import { mergeMetadata } from '../store/merge-metadata';
import type { World } from '../world';
import { checkAmount } from './amount-rules';
import { shippingOf } from './billing';
import { idOf } from './id-of';
import { checkUsable } from './instruments';
import { unexpectedState } from './intent-faults';
import { methodTypesFor } from './intent-method-types';
import { intentFields, type NewIntentInput } from './intent-fields';
import { checkCustomer, chosenMethod } from './new-intent';
import { storedOptions } from './stored-options';

export const updateIntentInput = params({
  ...intentFields,
  amount: z.optional(integer),
  currency: z.optional(z.string()),
});

type UpdateInput = z.infer<typeof updateIntentInput>;

const OPEN: readonly Stripe.PaymentIntent.Status[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
];

/** Fields that may change as long as nothing is held or taken. */
const ONLY_OPEN = [
  'amount',
  'currency',
  'customer',
  'payment_method',
  'payment_method_data',
  'payment_method_types',
  'setup_future_usage',
] as const;

/**
 * Changes an intent.
 * @throws StripeFault when amount or method would change after the money was held or taken
 */
export function updateIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  input: UpdateInput,
): Stripe.PaymentIntent {
  const isOpen = OPEN.includes(intent.status);
  const blocked = ONLY_OPEN.find((name) => input[name] !== undefined);
  if (!isOpen && blocked !== undefined) {
    throw unexpectedState(
      `This PaymentIntent's ${blocked} could not be updated because it has a status of ${intent.status}. You may only update the ${blocked} of a PaymentIntent with one of the following statuses: ${OPEN.join(', ')}.`,
      intent,
    );
  }
  const updated = updatedFields(intent, input);
  if (!isOpen) return world.store.put('payment_intents', updated);

  const amount = input.amount ?? intent.amount;
  const currency = (input.currency ?? intent.currency).toLowerCase();
  checkAmount(amount, currency);
  checkCustomer(world, input.customer);
  const customer = input.customer ?? idOf(intent.customer);
  const method = chosenMethod(world, input);
  if (method) checkUsable(world, method, { id: intent.id, customer });
  const types = typesOf(intent, input, currency);
  const methodId = method?.id ?? idOf(intent.payment_method);
  return world.store.put('payment_intents', {
    ...updated,
    amount,
    currency,
    customer,
    last_payment_error: null,
    next_action: null,
    payment_method: methodId,
    payment_method_types: types,
    payment_method_options: storedOptions(types, input.payment_method_options, intent.payment_method_options),
    // What the shopper was about to approve is no longer what would be charged.
    status: methodId === null ? 'requires_payment_method' : 'requires_confirmation',
  });
}

/** The fields that may change at any time. */
export function updatedFields(
  intent: Stripe.PaymentIntent,
  input: Pick<
    Partial<NewIntentInput>,
    'description' | 'metadata' | 'receipt_email' | 'setup_future_usage' | 'shipping'
  >,
): Stripe.PaymentIntent {
  return {
    ...intent,
    description: input.description === undefined ? intent.description : input.description,
    metadata: mergeMetadata(intent.metadata, input.metadata),
    receipt_email: input.receipt_email === undefined ? intent.receipt_email : input.receipt_email,
    setup_future_usage:
      input.setup_future_usage === undefined ? intent.setup_future_usage : input.setup_future_usage || null,
    shipping: input.shipping === undefined ? intent.shipping : shippingOf(input.shipping),
  };
}

function typesOf(intent: Stripe.PaymentIntent, input: UpdateInput, currency: string): string[] {
  const isSame = !input.payment_method_types && currency === intent.currency && !input.payment_method_options;
  if (isSame) return intent.payment_method_types;
  const named =
    input.payment_method_types ??
    (intent.automatic_payment_methods ? undefined : intent.payment_method_types);
  return methodTypesFor(
    named as Parameters<typeof methodTypesFor>[0],
    currency,
    intent.capture_method,
    input.payment_method_options,
  );
}
