import assert from 'node:assert/strict';
import { refusalOf } from '../client';
import { PAID, type Scenario } from './scenario';

/** What goes back. */
export const REFUNDS: readonly Scenario[] = [
  {
    name: 'refunds in parts end at the amount that was paid',
    async run(stripe) {
      const paid = await stripe.paymentIntents.create(PAID);
      const first = await stripe.refunds.create({ payment_intent: paid.id, amount: 700 });
      assert.deepEqual([first.status, first.amount, first.payment_intent], ['succeeded', 700, paid.id]);
      const over = await refusalOf(stripe.refunds.create({ payment_intent: paid.id, amount: 1301 }));
      assert.deepEqual([over.statusCode, over.param], [400, 'amount']);
      const rest = await stripe.refunds.create({ payment_intent: paid.id });
      assert.equal(rest.amount, 1300);
      const again = await refusalOf(stripe.refunds.create({ payment_intent: paid.id }));
      assert.equal(again.code, 'charge_already_refunded');
      const list = await stripe.refunds.list({ payment_intent: paid.id });
      assert.deepEqual(
        list.data.map(({ id }) => id),
        [rest.id, first.id],
      );
    },
  },
  {
    name: 'nothing is refunded that was not paid',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({ amount: 1000, currency: 'eur' });
      const error = await refusalOf(stripe.refunds.create({ payment_intent: intent.id }));
      assert.equal(error.statusCode, 400);
    },
  },
];
