import assert from 'node:assert/strict';
import type Stripe from 'stripe';
import { refusalOf } from '../client';
import { HELD, PAID, type Scenario } from './scenario';

/** How an intent comes to its end. */
export const INTENTS: readonly Scenario[] = [
  {
    name: 'an intent without method waits for one and names its secret',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        amount: 1234,
        currency: 'usd',
        metadata: { session_id: 's' },
      });
      assert.equal(intent.status, 'requires_payment_method');
      assert.match(intent.client_secret ?? '', new RegExp(`^${intent.id}_secret_`));
      assert.deepEqual([intent.amount, intent.currency, intent.livemode], [1234, 'usd', false]);
      assert.equal(intent.automatic_payment_methods?.enabled, true);
      assert.deepEqual(intent.metadata, { session_id: 's' });
      const again = await stripe.paymentIntents.retrieve(intent.id);
      assert.equal(again.id, intent.id);
    },
  },
  {
    name: 'a held payment is captured whole',
    async run(stripe) {
      const held = await stripe.paymentIntents.create(HELD);
      assert.deepEqual(
        [held.status, held.amount_capturable, held.amount_received],
        ['requires_capture', 2000, 0],
      );
      const taken = await stripe.paymentIntents.capture(held.id, { expand: ['latest_charge'] });
      assert.deepEqual(
        [taken.status, taken.amount_capturable, taken.amount_received],
        ['succeeded', 0, 2000],
      );
      const charge = taken.latest_charge as Stripe.Charge;
      assert.deepEqual([charge.captured, charge.paid, charge.payment_intent], [true, true, held.id]);
    },
  },
  {
    name: 'a part of a held payment is captured and the rest given back',
    async run(stripe) {
      const held = await stripe.paymentIntents.create(HELD);
      const more = await refusalOf(stripe.paymentIntents.capture(held.id, { amount_to_capture: 2001 }));
      assert.equal(more.statusCode, 400);
      const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 500 });
      assert.deepEqual([taken.status, taken.amount, taken.amount_received], ['succeeded', 2000, 500]);
      const refund = await stripe.refunds.create({ payment_intent: held.id });
      assert.equal(refund.amount, 500);
    },
  },
  {
    name: 'a captured payment is not captured again',
    async run(stripe) {
      const paid = await stripe.paymentIntents.create(PAID);
      assert.deepEqual([paid.status, paid.amount_received], ['succeeded', 2000]);
      const error = await refusalOf(stripe.paymentIntents.capture(paid.id));
      assert.equal(error.code, 'payment_intent_unexpected_state');
      assert.equal(error.payment_intent?.status, 'succeeded');
    },
  },
  {
    name: 'a held payment is cancelled, once',
    async run(stripe) {
      const held = await stripe.paymentIntents.create(HELD);
      const canceled = await stripe.paymentIntents.cancel(held.id, { cancellation_reason: 'abandoned' });
      assert.deepEqual([canceled.status, canceled.cancellation_reason], ['canceled', 'abandoned']);
      const error = await refusalOf(stripe.paymentIntents.cancel(held.id));
      assert.equal(error.code, 'payment_intent_unexpected_state');
      assert.equal(error.payment_intent?.status, 'canceled');
    },
  },
  {
    name: 'the amount changes before confirmation and not after',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        amount: 1000,
        currency: 'eur',
        payment_method_types: ['card'],
      });
      const updated = await stripe.paymentIntents.update(intent.id, { amount: 1500, metadata: { a: '1' } });
      assert.equal(updated.amount, 1500);
      const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
      assert.deepEqual([paid.status, paid.amount_received], ['succeeded', 1500]);
      const error = await refusalOf(stripe.paymentIntents.update(intent.id, { amount: 100 }));
      assert.equal(error.code, 'payment_intent_unexpected_state');
      const described = await stripe.paymentIntents.update(intent.id, { metadata: { b: '2', a: '' } });
      assert.deepEqual(described.metadata, { b: '2' });
    },
  },
];
