import type Stripe from 'stripe';
import type { MethodOptions } from './shapes';

/** The `payment_method_options` that an intent shows: one entry per way to pay, later requests over earlier. */
export function storedOptions(
  types: readonly string[],
  change: MethodOptions | undefined,
  before: Stripe.PaymentIntent.PaymentMethodOptions | null,
): Stripe.PaymentIntent.PaymentMethodOptions {
  const options: Stripe.PaymentIntent.PaymentMethodOptions = {};
  if (types.includes('card')) {
    const capture = change?.card?.capture_method ?? before?.card?.capture_method;
    options.card = {
      installments: null,
      mandate_options: null,
      network: null,
      request_three_d_secure:
        change?.card?.request_three_d_secure ?? before?.card?.request_three_d_secure ?? 'automatic',
      ...(capture === 'manual' ? { capture_method: 'manual' } : {}),
    };
  }
  if (types.includes('alipay')) options.alipay = {};
  if (types.includes('wechat_pay')) {
    const client = change?.wechat_pay?.client ?? before?.wechat_pay?.client ?? null;
    options.wechat_pay = { app_id: null, client };
  }
  return options;
}
