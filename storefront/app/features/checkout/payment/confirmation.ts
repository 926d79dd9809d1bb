import { reasonOf, type PaymentReason, type StripeProblem } from './reasons';

/**
 * How confirming ended. `paid`: held, taken or being taken. `unknown`: the answer got lost, another tab was first, or
 * the shop gave the intent up; the server can tell.
 */
export type Confirmation =
  { readonly kind: 'paid' | 'unknown' } | { readonly kind: 'unpaid'; readonly reason: PaymentReason };

interface Confirmed {
  readonly paymentIntent?: { readonly status: string } | undefined;
  readonly error?: StripeProblem | undefined;
}

/** States of an intent whose money is on its way to us. Source: docs.stripe.com/payments/paymentintents/lifecycle. */
const PAID = ['succeeded', 'requires_capture', 'processing'];

/** No answer, or one about the service and not about the payment. */
const UNANSWERED = ['api_connection_error', 'api_error', 'idempotency_error', 'rate_limit_error'];

/** Reads what `confirmPayment` or `retrievePaymentIntent` answered. */
export function readConfirmation({ paymentIntent, error }: Confirmed): Confirmation {
  const status = paymentIntent?.status ?? error?.payment_intent?.status;
  if (status !== undefined && PAID.includes(status)) return { kind: 'paid' };
  // An intent is given up by the shop alone, because the cart has changed meanwhile.
  if (status === 'canceled') return { kind: 'unknown' };
  if (!error) return { kind: 'unpaid', reason: 'cancelled' };
  const another = error.code === 'payment_intent_unexpected_state';
  if (another || UNANSWERED.includes(error.type ?? '')) return { kind: 'unknown' };
  return { kind: 'unpaid', reason: reasonOf(error) };
}
