import assert from 'node:assert/strict';
import type Stripe from 'stripe';
import { refusalOf } from '../client';
import type { Scenario } from './scenario';

/** What is refused, and how it is said. */
export const REFUSALS: readonly Scenario[] = [
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
    name: 'a wrong key opens nothing',
    async run(stripe) {
      const error = await refusalOf(
        stripe.paymentIntents.create({ amount: 1000, currency: 'eur' }, { apiKey: 'sk_test_wrong' }),
      );
      assert.deepEqual([error.statusCode, error.type], [401, 'StripeAuthenticationError']);
    },
  },
];
