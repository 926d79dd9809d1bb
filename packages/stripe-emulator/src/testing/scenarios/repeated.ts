import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type Stripe from 'stripe';
import { refusalOf } from '../client';
import { PAID, type Scenario } from './scenario';

/** Attempts that are repeated. */
export const REPEATED: readonly Scenario[] = [
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
];
