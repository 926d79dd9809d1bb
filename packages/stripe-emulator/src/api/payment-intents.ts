import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { badRequest, noSuch } from '../http/fault';
import { createdField, fitsCreated, pageFields, pageOf } from '../http/page-of';
import { params, read } from '../http/read';
import type { Call, Route } from '../http/route';
import { sameSecret } from '../http/same-secret';
import { cancelInput, cancelIntent } from '../payments/cancel-intent';
import { captureInput, captureIntent } from '../payments/capture-intent';
import { confirmInput } from '../payments/confirm-input';
import { confirmIntent } from '../payments/confirm-intent';
import { newIntentInput } from '../payments/intent-fields';
import { createIntent } from '../payments/new-intent';
import { publicIntent } from '../payments/public-intent';
import { parseSearch } from '../payments/search-intents';
import { updateIntent, updateIntentInput } from '../payments/update-intent';

const URL = '/v1/payment_intents';

const listInput = params({ ...pageFields, created: createdField, customer: z.optional(z.string()) });
const searchInput = params({
  query: z.string(),
  limit: pageFields.limit,
  page: z.optional(z.string()),
  expand: pageFields.expand,
});
const retrieveInput = params({
  client_secret: z.optional(z.string()),
  expand: pageFields.expand,
});

export const paymentIntentRoutes: readonly Route[] = [
  { method: 'POST', path: URL, handle: create },
  { method: 'GET', path: URL, handle: list },
  { method: 'GET', path: `${URL}/search`, handle: search },
  { method: 'GET', path: `${URL}/:id`, publishable: true, handle: retrieve },
  { method: 'POST', path: `${URL}/:id`, handle: update },
  { method: 'POST', path: `${URL}/:id/confirm`, publishable: true, handle: confirm },
  { method: 'POST', path: `${URL}/:id/capture`, handle: capture },
  { method: 'POST', path: `${URL}/:id/cancel`, handle: cancel },
];

function create({ world, params: form }: Call): Stripe.PaymentIntent {
  const input = read(newIntentInput, form);
  const intent = createIntent(world, input);
  if (!input.confirm) return intent;
  const { error_on_requires_action, mandate_data, off_session, return_url, use_stripe_sdk } = input;
  const chosen = { error_on_requires_action, mandate_data, off_session, return_url, use_stripe_sdk };
  return confirmIntent(world, intent, chosen);
}

function list({ world, params: form }: Call): object {
  const input = read(listInput, form);
  const rows = world.store
    .all('payment_intents')
    .filter(({ customer }) => input.customer === undefined || customer === input.customer)
    .filter(({ created }) => fitsCreated(created, input.created));
  return pageOf(rows, input, URL);
}

function search({ world, params: form }: Call): object {
  const input = read(searchInput, form);
  const rows = world.store.all('payment_intents').filter(parseSearch(input.query));
  const { data, has_more } = pageOf(rows, { limit: input.limit, starting_after: input.page }, URL);
  return {
    object: 'search_result',
    data,
    has_more,
    next_page: has_more ? (data.at(-1)?.id ?? null) : null,
    url: `${URL}/search`,
  };
}

function retrieve(call: Call): object {
  const input = read(retrieveInput, call.params);
  return shown(call, findIntent(call, input.client_secret));
}

function update(call: Call): object {
  return updateIntent(call.world, findIntent(call), read(updateIntentInput, call.params));
}

function confirm(call: Call): object {
  const input = read(confirmInput, call.params);
  const intent = findIntent(call, input.client_secret);
  return shown(call, confirmIntent(call.world, intent, input, call.publishable));
}

function capture(call: Call): object {
  return captureIntent(call.world, findIntent(call), read(captureInput, call.params));
}

function cancel(call: Call): object {
  const { cancellation_reason } = read(cancelInput, call.params);
  return cancelIntent(call.world, findIntent(call), cancellation_reason ?? null);
}

function findIntent(call: Call, clientSecret?: string): Stripe.PaymentIntent {
  const id = call.path('id');
  const intent = call.world.store.get('payment_intents', id);
  const isOpened = !call.publishable || (intent && sameSecret(intent.client_secret, clientSecret));
  if (!intent || !isOpened) throw noSuch('payment_intent', id, 'intent', 'path');
  if (clientSecret !== undefined && !sameSecret(intent.client_secret, clientSecret)) {
    throw badRequest(
      'The client_secret provided does not match the client_secret associated with the PaymentIntent.',
      {
        code: 'payment_intent_invalid_parameter',
        param: 'client_secret',
      },
    );
  }
  return intent;
}

function shown({ publishable }: Call, intent: Stripe.PaymentIntent): object {
  return publishable ? publicIntent(intent) : intent;
}
