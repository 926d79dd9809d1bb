import assert from 'node:assert/strict';
import type Stripe from 'stripe';
import { refusalOf } from '../client';
import { PAID, type Scenario } from './scenario';

/** Objects shown whole, and lists. */
export const READING: readonly Scenario[] = [
  {
    name: 'related objects are shown whole on request',
    async run(stripe) {
      const paid = await stripe.paymentIntents.create({
        ...PAID,
        expand: ['payment_method', 'latest_charge.balance_transaction'],
      });
      assert.equal((paid.payment_method as Stripe.PaymentMethod).card?.brand, 'visa');
      const charge = paid.latest_charge as Stripe.Charge;
      assert.equal(charge.payment_method_details?.card?.last4, '4242');
      const error = await refusalOf(stripe.paymentIntents.retrieve(paid.id, { expand: ['amount'] }));
      assert.match(error.message, /cannot be expanded/);
    },
  },
  {
    name: 'lists page from newest to oldest',
    async run(stripe) {
      const customer = await stripe.customers.create({});
      const made: string[] = [];
      for (const amount of [1000, 1001, 1002]) {
        made.unshift(
          (await stripe.paymentIntents.create({ amount, currency: 'eur', customer: customer.id })).id,
        );
      }
      const first = await stripe.paymentIntents.list({ customer: customer.id, limit: 2 });
      assert.deepEqual([first.data.map(({ id }) => id), first.has_more], [made.slice(0, 2), true]);
      const second = await stripe.paymentIntents.list({ customer: customer.id, starting_after: made[1] });
      assert.deepEqual([second.data.map(({ id }) => id), second.has_more], [made.slice(2), false]);
    },
  },
];
