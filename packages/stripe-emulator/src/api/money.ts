import * as z from 'zod/mini';
import { noSuch } from '../http/fault';
import { createdField, fitsCreated, pageFields, pageOf } from '../http/page-of';
import { params, read } from '../http/read';
import type { Route } from '../http/route';
import type { Store } from '../store/store';

const chargesInput = params({
  ...pageFields,
  created: createdField,
  customer: z.optional(z.string()),
  payment_intent: z.optional(z.string()),
});
const bookingsInput = params({
  ...pageFields,
  created: createdField,
  currency: z.optional(z.string()),
  source: z.optional(z.string()),
  type: z.optional(z.string()),
});

/** Charges, bookings, the balance and the account itself. */
export const moneyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/charges',
    handle: ({ world, params: form }) => {
      const input = read(chargesInput, form);
      const rows = world.store
        .all('charges')
        .filter(({ customer }) => input.customer === undefined || customer === input.customer)
        .filter(
          ({ payment_intent }) =>
            input.payment_intent === undefined || payment_intent === input.payment_intent,
        )
        .filter(({ created }) => fitsCreated(created, input.created));
      return pageOf(rows, input, '/v1/charges');
    },
  },
  {
    method: 'GET',
    path: '/v1/charges/:id',
    handle: ({ world, path }) => found(world.store.get('charges', path('id')), 'charge', path('id')),
  },
  {
    method: 'GET',
    path: '/v1/balance_transactions',
    handle: ({ world, params: form }) => {
      const input = read(bookingsInput, form);
      const rows = world.store
        .all('balance_transactions')
        .filter(({ currency }) => input.currency === undefined || currency === input.currency)
        .filter(({ source }) => input.source === undefined || source === input.source)
        .filter(({ type }) => input.type === undefined || type === input.type)
        .filter(({ created }) => fitsCreated(created, input.created));
      return pageOf(rows, input, '/v1/balance_transactions');
    },
  },
  {
    method: 'GET',
    path: '/v1/balance_transactions/:id',
    handle: ({ world, path }) =>
      found(world.store.get('balance_transactions', path('id')), 'balance_transaction', path('id')),
  },
  { method: 'GET', path: '/v1/balance', handle: ({ world }) => balance(world.store) },
  { method: 'GET', path: '/v1/account', handle: () => ACCOUNT },
];

const ACCOUNT = {
  id: 'acct_emulator',
  object: 'account',
  business_type: null,
  charges_enabled: true,
  country: 'US',
  default_currency: 'usd',
  details_submitted: true,
  email: null,
  metadata: {},
  payouts_enabled: true,
  type: 'standard',
};

function found<Row>(row: Row | undefined, kind: string, id: string): Row {
  if (row === undefined) throw noSuch(kind, id, 'id', 'path');
  return row;
}

function balance(store: Store): object {
  const sums = new Map<string, number>();
  for (const { currency, net } of store.all('balance_transactions')) {
    sums.set(currency, (sums.get(currency) ?? 0) + net);
  }
  const available = [...sums].map(([currency, amount]) => ({
    amount,
    currency,
    source_types: { card: amount },
  }));
  return { object: 'balance', available, livemode: false, pending: [] };
}
