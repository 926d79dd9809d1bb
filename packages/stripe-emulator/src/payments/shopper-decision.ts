import type Stripe from 'stripe';
import { StripeFault } from '../http/fault';
import type { World } from '../world';
import { idOf } from './id-of';
import { failIntent, settleIntent } from './settle-intent';

/** What the shopper did on the bank's or wallet's page. */
export type Decision = 'cancel' | 'complete' | 'fail';

/**
 * Goes on after 3-D Secure, a wallet's page or a QR code. An intent that no longer waits stays as it is: pages
 * are sent twice and shown again after going back.
 */
export function decide(world: World, intent: Stripe.PaymentIntent, decision: Decision): Stripe.PaymentIntent {
  const method = world.store.get('payment_methods', idOf(intent.payment_method) ?? '');
  if (intent.status !== 'requires_action' || !method) return intent;
  if (decision !== 'complete') return failIntent(world, intent, failureOf(method, decision), null);
  try {
    return settleIntent(world, intent, method, true);
  } catch (fault) {
    // Declined after authentication: the page leads back, and the intent tells why.
    if (fault instanceof StripeFault) return world.store.get('payment_intents', intent.id) ?? intent;
    throw fault;
  }
}

function failureOf(
  method: Stripe.PaymentMethod,
  decision: 'cancel' | 'fail',
): Stripe.PaymentIntent.LastPaymentError {
  if (method.type === 'card') {
    return {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
      message:
        'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
      payment_method: method,
    };
  }
  return {
    type: 'invalid_request_error',
    code: 'payment_intent_payment_attempt_failed',
    ...(decision === 'cancel' ? { decline_code: 'payment_method_customer_decline' } : {}),
    message:
      decision === 'cancel'
        ? 'The customer did not approve the PaymentIntent'
        : 'The payment attempt failed. Please try again with this or a different payment method.',
    payment_method: method,
  };
}
