import assert from 'node:assert/strict';
import { refusalOf } from '../client';
import { HELD, type Scenario } from './scenario';

const declines: readonly [token: string, code: string, declineCode: string][] = [
  ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
  ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
  ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
];

/** Cards that are declined, and those that ask who is there. */
export const CARDS: readonly Scenario[] = [
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
];
