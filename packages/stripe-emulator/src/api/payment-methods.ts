import * as z from 'zod/mini';
import { pageFields, pageOf } from '../http/page-of';
import { choice, expand, metadata, params, read } from '../http/read';
import type { Route } from '../http/route';
import { mergeMetadata } from '../store/merge-metadata';
import { attach, detach } from '../payments/attach';
import { billingOf } from '../payments/billing';
import { findCustomer } from '../payments/customers';
import { createMethod, findMethod } from '../payments/instruments';
import { billingDetails, methodData } from '../payments/shapes';

const URL = '/v1/payment_methods';

const createInput = z.extend(methodData, { expand });
const updateInput = params({
  billing_details: z.optional(billingDetails),
  metadata: z.optional(metadata),
  expand,
});
const listInput = params({
  ...pageFields,
  customer: z.optional(z.string()),
  type: z.optional(choice(['card', 'alipay', 'wechat_pay'])),
});

export const paymentMethodRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: URL,
    publishable: true,
    handle: ({ world, params: form }) => createMethod(world, read(createInput, form)),
  },
  {
    method: 'GET',
    path: URL,
    handle: ({ world, params: form }) => {
      const { customer = null, type, ...page } = read(listInput, form);
      const rows = world.store
        .all('payment_methods')
        .filter((method) => customer !== null && method.customer === customer)
        .filter((method) => type === undefined || method.type === type);
      return pageOf(rows, page, URL);
    },
  },
  { method: 'GET', path: `${URL}/:id`, handle: ({ world, path }) => findMethod(world, path('id')) },
  {
    method: 'POST',
    path: `${URL}/:id`,
    handle: ({ world, path, params: form }) => {
      const input = read(updateInput, form);
      const method = findMethod(world, path('id'));
      return world.store.put('payment_methods', {
        ...method,
        billing_details: input.billing_details ? billingOf(input.billing_details) : method.billing_details,
        metadata: mergeMetadata(method.metadata, input.metadata),
      });
    },
  },
  {
    method: 'POST',
    path: `${URL}/:id/attach`,
    handle: ({ world, path, params: form }) => {
      const { customer } = read(params({ customer: z.string(), expand }), form);
      return attach(world, findMethod(world, path('id')), customer);
    },
  },
  {
    method: 'POST',
    path: `${URL}/:id/detach`,
    handle: ({ world, path }) => detach(world, findMethod(world, path('id'))),
  },
  {
    method: 'GET',
    path: '/v1/customers/:customer/payment_methods',
    handle: ({ world, path, params: form }) => {
      const customer = findCustomer(world, path('customer')).id;
      const { type, ...page } = read(listInput, form);
      const rows = world.store
        .all('payment_methods')
        .filter((method) => method.customer === customer && (type === undefined || method.type === type));
      return pageOf(rows, page, `/v1/customers/${customer}/payment_methods`);
    },
  },
];
