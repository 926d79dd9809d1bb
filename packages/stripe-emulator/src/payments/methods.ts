/** A way to pay that the emulator knows. */
export interface Method {
  readonly type: 'alipay' | 'card' | 'wechat_pay';
  /** Whether the amount can be held first and taken later. */
  readonly holds: boolean;
  /** Currencies it takes, in lower case; null: all. */
  readonly currencies: readonly string[] | null;
}

/** Source: docs.stripe.com/payments/alipay, /wechat-pay and /payments/payment-methods/payment-method-support. */
export const METHODS: readonly Method[] = [
  { type: 'card', holds: true, currencies: null },
  {
    type: 'alipay',
    holds: false,
    currencies: ['aud', 'cad', 'cny', 'eur', 'gbp', 'hkd', 'jpy', 'myr', 'nzd', 'sgd', 'usd'],
  },
  {
    type: 'wechat_pay',
    holds: false,
    currencies: ['aud', 'cad', 'chf', 'cny', 'dkk', 'eur', 'gbp', 'hkd', 'jpy', 'nok', 'sek', 'sgd', 'usd'],
  },
];

export type MethodType = Method['type'];

export function methodOf(type: string): Method | undefined {
  return METHODS.find((method) => method.type === type);
}

export function takesCurrency(method: Method, currency: string): boolean {
  return method.currencies === null || method.currencies.includes(currency);
}
