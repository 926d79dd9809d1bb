import { MedusaError } from '@medusajs/framework/utils';
import type Stripe from 'stripe';
import { declineCode, intentMoney, paidAmount } from './intent-money';
import { placingMessage } from './messages';
import { PlacingError } from './placing-error';

/** The payment that a cart's order needs. */
export interface WantedPayment {
  session_id: string;
  /** In the smallest unit as Stripe counts it. */
  amount: number;
  /** ISO 4217 in either case. */
  currency: string;
  locale: string | null | undefined;
}

/** Begins the code of an error that says that nobody has paid (yet); behind it stands why. */
export const NOT_PAID = 'not_paid:';

/** Why an order can't be made with this payment: nobody paid, or something else than what the cart costs. */
export function intentFault(
  intent: Stripe.PaymentIntent | undefined,
  { session_id, amount, currency, locale }: WantedPayment,
): PlacingError | undefined {
  const money = intent ? intentMoney(intent) : 'ended';
  if (intent && (money === 'held' || money === 'taken')) {
    const right =
      paidAmount(intent) === amount &&
      intent.currency === currency.toLowerCase() &&
      intent.metadata.session_id === session_id;
    return right
      ? undefined
      : new PlacingError(
          MedusaError.Types.INVALID_DATA,
          placingMessage('payment_differs', locale),
          'payment_differs',
        );
  }
  const reason = intent ? reasonOf(intent) : 'canceled';
  const type =
    money === 'waiting'
      ? MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR
      : MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR;
  return new PlacingError(type, placingMessage('not_paid', locale), NOT_PAID + reason);
}

function reasonOf(intent: Stripe.PaymentIntent): string {
  if (intent.status === 'requires_payment_method') return declineCode(intent) ?? 'not_paid';
  if (intent.status === 'requires_confirmation') return 'not_paid';
  return intent.status === 'succeeded' ? 'refunded' : intent.status;
}
