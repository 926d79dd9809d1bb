import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type Stripe from 'stripe';
import { refusalOf } from './client';

/** Something that Stripe and the emulator must do alike; run against both. */
export interface Scenario {
  name: string;
  run: (stripe: Stripe) => Promise<void>;
}

const HELD: Stripe.PaymentIntentCreateParams = {
  amount: 2000,
  currency: 'eur',
  capture_method: 'manual',
  payment_method_types: ['card'],
  payment_method: 'pm_card_visa',
  confirm: true,
};
const PAID: Stripe.PaymentIntentCreateParams = { ...HELD, capture_method: 'automatic' };

const declines: readonly [token: string, code: string, declineCode: string][] = [
  ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
  ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
  ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
];

export const SCENARIOS: readonly Scenario[] = [
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
  ...declines.map(([token, code, declineCode]): Scenario => ({
    name: `${token} is declined and another card pays`,
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        amount: 900,
        currency: 'eur',
        payment_method_types: ['card'],
      });
      const error = await refusalOf(stripe.paymentIntents.confirm(intent.id, { payment_method: token }));
      assert.deepEqual(
        [error.type, error.statusCode, error.code, error.decline_code],
        ['StripeCardError', 402, code, declineCode],
      );
      assert.equal(error.payment_intent?.status, 'requires_payment_method');
      assert.equal(error.payment_intent.last_payment_error?.code, code);
      const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
      assert.deepEqual([paid.status, paid.last_payment_error], ['succeeded', null]);
    },
  })),
  {
    name: 'a card with 3-D Secure leads to a page and back',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        ...HELD,
        payment_method: 'pm_card_threeDSecure2Required',
        return_url: 'https://shop.example/back',
      });
      assert.equal(intent.status, 'requires_action');
      assert.equal(intent.next_action?.type, 'redirect_to_url');
      assert.equal(intent.next_action.redirect_to_url?.return_url, 'https://shop.example/back');
    },
  },
  {
    name: 'a browser script is told to show 3-D Secure itself',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        ...HELD,
        payment_method: 'pm_card_threeDSecure2Required',
        use_stripe_sdk: true,
      });
      assert.deepEqual([intent.status, intent.next_action?.type], ['requires_action', 'use_stripe_sdk']);
    },
  },
  {
    name: 'Alipay redirects and is never held',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        amount: 5000,
        currency: 'cny',
        payment_method_types: ['alipay'],
        payment_method_data: { type: 'alipay' },
        confirm: true,
        return_url: 'https://shop.example/back',
      });
      assert.deepEqual(
        [intent.status, intent.next_action?.type],
        ['requires_action', 'alipay_handle_redirect'],
      );
      const held = await refusalOf(
        stripe.paymentIntents.create({
          amount: 5000,
          currency: 'cny',
          payment_method_types: ['alipay'],
          capture_method: 'manual',
        }),
      );
      assert.equal(held.type, 'StripeInvalidRequestError');
    },
  },
  {
    name: 'cards are held beside wallets that can only be paid',
    async run(stripe) {
      const intent = await stripe.paymentIntents.create({
        amount: 5000,
        currency: 'cny',
        payment_method_types: ['alipay', 'wechat_pay', 'card'],
        payment_method_options: { card: { capture_method: 'manual' }, wechat_pay: { client: 'web' } },
      });
      assert.deepEqual(intent.payment_method_types, ['alipay', 'wechat_pay', 'card']);
      const held = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
      assert.equal(held.status, 'requires_capture');
    },
  },
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
  {
    name: 'a key repeats its answer and takes nothing else',
    async run(stripe) {
      const idempotencyKey = randomUUID();
      const first = await stripe.paymentIntents.create({ amount: 1000, currency: 'eur' }, { idempotencyKey });
      const second = await stripe.paymentIntents.create(
        { amount: 1000, currency: 'eur' },
        { idempotencyKey },
      );
      assert.equal(second.id, first.id);
      assert.equal(second.lastResponse.headers['idempotent-replayed'], 'true');
      const other = await refusalOf(
        stripe.paymentIntents.create({ amount: 1001, currency: 'eur' }, { idempotencyKey }),
      );
      assert.deepEqual([other.type, other.statusCode], ['StripeIdempotencyError', 400]);
    },
  },
  {
    name: 'a declined attempt is repeated by its key, not tried again',
    async run(stripe) {
      const idempotencyKey = randomUUID();
      const attempt: Stripe.PaymentIntentCreateParams = {
        ...PAID,
        payment_method: 'pm_card_visa_chargeDeclined',
      };
      const first = await refusalOf(stripe.paymentIntents.create(attempt, { idempotencyKey }));
      const second = await refusalOf(stripe.paymentIntents.create(attempt, { idempotencyKey }));
      assert.equal(second.payment_intent?.id, first.payment_intent?.id);
    },
  },
  {
    name: 'wrong parameters are named',
    async run(stripe) {
      const unknown = await refusalOf(
        stripe.paymentIntents.create({ amount: 1000, currency: 'eur', ...{ amonut: 1 } }),
      );
      assert.deepEqual(
        [unknown.statusCode, unknown.code, unknown.param],
        [400, 'parameter_unknown', 'amonut'],
      );
      const missing = await refusalOf(
        stripe.paymentIntents.create({ currency: 'eur' } as Stripe.PaymentIntentCreateParams),
      );
      assert.deepEqual([missing.code, missing.param], ['parameter_missing', 'amount']);
      const fraction = await refusalOf(stripe.paymentIntents.create({ amount: 10.5, currency: 'eur' }));
      assert.equal(fraction.code, 'parameter_invalid_integer');
      const currency = await refusalOf(stripe.paymentIntents.create({ amount: 1000, currency: 'zzz' }));
      assert.equal(currency.param, 'currency');
      const nobody = await refusalOf(
        stripe.paymentIntents.create({ amount: 1000, currency: 'eur', customer: 'cus_no' }),
      );
      assert.deepEqual([nobody.statusCode, nobody.code], [400, 'resource_missing']);
      const nothing = await refusalOf(stripe.paymentIntents.retrieve('pi_no'));
      assert.deepEqual([nothing.statusCode, nothing.code], [404, 'resource_missing']);
    },
  },
  {
    name: 'amounts below the minimum are refused, in every kind of currency',
    async run(stripe) {
      for (const [amount, currency] of [
        [49, 'usd'],
        [29, 'gbp'],
        [49, 'jpy'],
        [1, 'kwd'],
        [10, 'cny'],
      ] as const) {
        const error = await refusalOf(stripe.paymentIntents.create({ amount, currency }));
        assert.equal(error.statusCode, 400, `${String(amount)} ${currency}`);
      }
    },
  },
  {
    name: 'three-decimal amounts come in tens, zero-decimal ones as they are',
    async run(stripe) {
      const odd = await refusalOf(stripe.paymentIntents.create({ amount: 12_345, currency: 'kwd' }));
      assert.equal(odd.statusCode, 400);
      const even = await stripe.paymentIntents.create({
        amount: 12_340,
        currency: 'kwd',
        payment_method_types: ['card'],
      });
      assert.equal(even.amount, 12_340);
      const yen = await stripe.paymentIntents.create({
        amount: 501,
        currency: 'jpy',
        payment_method_types: ['card'],
      });
      assert.equal(yen.amount, 501);
    },
  },
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
  {
    name: 'a wrong key opens nothing',
    async run(stripe) {
      const error = await refusalOf(
        stripe.paymentIntents.create({ amount: 1000, currency: 'eur' }, { apiKey: 'sk_test_wrong' }),
      );
      assert.deepEqual([error.statusCode, error.type], [401, 'StripeAuthenticationError']);
    },
  },
];
