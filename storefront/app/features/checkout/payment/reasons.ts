/**
 * Why nothing was paid, as far as a shopper can do something about it:
 * `details` what was typed into the payment form · `declined` `funds` `expired` the card · `not_confirmed` the bank's
 * question whether it is them · `cancelled` left or refused at the wallet · `form` the form isn't there ·
 * `again` something on the way.
 */
export const PAYMENT_REASONS = [
  'details',
  'declined',
  'funds',
  'expired',
  'not_confirmed',
  'cancelled',
  'form',
  'again',
] as const;
export type PaymentReason = (typeof PAYMENT_REASONS)[number];

export const isPaymentReason = (value: unknown): value is PaymentReason =>
  PAYMENT_REASONS.some((known) => known === value);

/** The part of Stripe's errors that is read here. Source: docs.stripe.com/error-codes, /declines/codes. */
export interface StripeProblem {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly decline_code?: string | undefined;
  readonly payment_intent?: { readonly status: string } | undefined;
}

const BY_CODE: Readonly<Record<string, PaymentReason>> = {
  expired_card: 'expired',
  insufficient_funds: 'funds',
  withdrawal_count_limit_exceeded: 'funds',
  card_declined: 'declined',
  authentication_required: 'not_confirmed',
  payment_intent_authentication_failure: 'not_confirmed',
  payment_method_customer_decline: 'cancelled',
  payment_intent_payment_attempt_failed: 'cancelled',
  // The backend's own words for an intent that nobody has paid.
  requires_action: 'cancelled',
  canceled: 'cancelled',
  not_paid: 'again',
  processing_error: 'again',
  lock_timeout: 'again',
  rate_limit: 'again',
};

const TYPED = /^(incomplete|invalid|incorrect|past)_|_(incomplete|invalid)$/;

/** Which of our reasons a code of Stripe's is; why a card was lost or stolen is nobody's to read. */
export function reasonOf({ type, code = '', decline_code = '' }: StripeProblem): PaymentReason {
  if (type === 'validation_error' || TYPED.test(decline_code) || TYPED.test(code)) return 'details';
  const known = BY_CODE[decline_code] ?? BY_CODE[code];
  if (known) return known;
  return type === 'card_error' ? 'declined' : 'again';
}
