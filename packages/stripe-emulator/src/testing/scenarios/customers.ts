import assert from 'node:assert/strict';
import { PAID, type Scenario } from './scenario';

/** Who is kept, and their cards. */
export const CUSTOMERS: readonly Scenario[] = [
  {
    name: 'a customer is kept, changed, given a card and removed',
    async run(stripe) {
      const customer = await stripe.customers.create({ email: 'a@shop.example', address: { country: 'KZ' } });
      assert.equal(customer.address?.country, 'KZ');
      const updated = await stripe.customers.update(customer.id, { name: 'Aigerim' });
      assert.deepEqual([updated.name, updated.email], ['Aigerim', 'a@shop.example']);
      const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
      assert.deepEqual([method.customer, method.card?.last4], [customer.id, '4242']);
      const kept = await stripe.customers.listPaymentMethods(customer.id, { limit: 100 });
      assert.deepEqual(
        kept.data.map(({ id }) => id),
        [method.id],
      );
      const paid = await stripe.paymentIntents.create({
        ...PAID,
        customer: customer.id,
        payment_method: method.id,
      });
      assert.equal(paid.status, 'succeeded');
      const detached = await stripe.paymentMethods.detach(method.id);
      assert.equal(detached.customer, null);
      assert.equal((await stripe.customers.del(customer.id)).deleted, true);
      const gone = await stripe.customers.retrieve(customer.id);
      assert.equal(gone.deleted, true);
    },
  },
  {
    name: 'a setup intent keeps a card for later',
    async run(stripe) {
      const customer = await stripe.customers.create({});
      const setup = await stripe.setupIntents.create({
        customer: customer.id,
        payment_method: 'pm_card_visa',
        payment_method_types: ['card'],
        confirm: true,
      });
      assert.equal(setup.status, 'succeeded');
      const kept = await stripe.customers.listPaymentMethods(customer.id);
      assert.equal(kept.data.length, 1);
    },
  },
];
