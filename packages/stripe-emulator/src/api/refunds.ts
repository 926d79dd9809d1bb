import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { noSuch } from '../http/fault';
import { createdField, fitsCreated, pageFields, pageOf } from '../http/page-of';
import { expand, metadata, params, read } from '../http/read';
import type { Call, Route } from '../http/route';
import { createRefund, refundInput } from '../payments/refund';
import { mergeMetadata } from '../store/merge-metadata';

const URL = '/v1/refunds';
const listInput = params({
  ...pageFields,
  created: createdField,
  charge: z.optional(z.string()),
  payment_intent: z.optional(z.string()),
});

export const refundRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: URL,
    handle: ({ world, params: form }) => createRefund(world, read(refundInput, form)),
  },
  {
    method: 'GET',
    path: URL,
    handle: ({ world, params: form }) => {
      const input = read(listInput, form);
      const rows = world.store
        .all('refunds')
        .filter(({ charge }) => input.charge === undefined || charge === input.charge)
        .filter(
          ({ payment_intent }) =>
            input.payment_intent === undefined || payment_intent === input.payment_intent,
        )
        .filter(({ created }) => fitsCreated(created, input.created));
      return pageOf(rows, input, URL);
    },
  },
  { method: 'GET', path: `${URL}/:id`, handle: findRefund },
  {
    method: 'POST',
    path: `${URL}/:id`,
    handle: (call) => {
      const input = read(params({ metadata: z.optional(metadata), expand }), call.params);
      const refund = findRefund(call);
      return call.world.store.put('refunds', {
        ...refund,
        metadata: mergeMetadata(refund.metadata, input.metadata),
      });
    },
  },
];

function findRefund({ world, path }: Call): Stripe.Refund {
  const refund = world.store.get('refunds', path('id'));
  if (!refund) throw noSuch('refund', path('id'), 'id', 'path');
  return refund;
}
