import * as z from 'zod/mini';
import { createdField, fitsCreated, pageFields, pageOf } from '../http/page-of';
import { params, read } from '../http/read';
import type { Route } from '../http/route';
import {
  createCustomer,
  customerInput,
  deleteCustomer,
  findCustomer,
  updateCustomer,
} from '../payments/customers';

const URL = '/v1/customers';
const listInput = params({ ...pageFields, created: createdField, email: z.optional(z.string()) });

export const customerRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: URL,
    handle: ({ world, params: form }) => createCustomer(world, read(customerInput, form)),
  },
  {
    method: 'GET',
    path: URL,
    handle: ({ world, params: form }) => {
      const input = read(listInput, form);
      const rows = world.store
        .all('customers')
        .flatMap((customer) => (customer.deleted ? [] : [customer]))
        .filter(({ email }) => input.email === undefined || email === input.email)
        .filter(({ created }) => fitsCreated(created, input.created));
      return pageOf(rows, input, URL);
    },
  },
  {
    method: 'GET',
    path: `${URL}/:id`,
    handle: ({ world, path }) => {
      const kept = world.store.get('customers', path('id'));
      return kept?.deleted ? kept : findCustomer(world, path('id'));
    },
  },
  {
    method: 'POST',
    path: `${URL}/:id`,
    handle: ({ world, path, params: form }) => updateCustomer(world, path('id'), read(customerInput, form)),
  },
  { method: 'DELETE', path: `${URL}/:id`, handle: ({ world, path }) => deleteCustomer(world, path('id')) },
];
