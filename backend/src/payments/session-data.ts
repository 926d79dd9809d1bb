import type Stripe from 'stripe';

/** What an intent of ours is made with; the same for our checkout and for stock clients. */
export type PaymentSessionData = Pick<
  Stripe.PaymentIntentCreateParams,
  'capture_method' | 'payment_method_options' | 'payment_method_types'
>;

/**
 * The terms of a payment. Cards are held, and captured once there is an order, so that what is sold out meanwhile is
 * released instead of refunded; wallets know no holding and are paid at once.
 * @param methods Stripe's names of the ways to pay, first one first
 */
export function paymentSessionData(methods: readonly string[]): PaymentSessionData & Record<string, unknown> {
  return {
    payment_method_types: [...methods],
    capture_method: 'automatic',
    payment_method_options: {
      ...(methods.includes('card') && { card: { capture_method: 'manual' } }),
      ...(methods.includes('wechat_pay') && { wechat_pay: { client: 'web' } }),
    },
  };
}
