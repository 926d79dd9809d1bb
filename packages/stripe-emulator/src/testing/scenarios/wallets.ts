import assert from 'node:assert/strict';
import { refusalOf } from '../client';
import type { Scenario } from './scenario';

/** Wallets, which redirect and are never held. */
export const WALLETS: readonly Scenario[] = [
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
];
