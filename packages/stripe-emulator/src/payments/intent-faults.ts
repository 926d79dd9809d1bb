import type Stripe from 'stripe';
import { StripeFault } from '../http/fault';

type Status = Stripe.PaymentIntent.Status;

/** The intent is not in a state that allows what was asked. Its present form goes along, as Medusa reads it. */
export function unexpectedState(message: string, intent: Stripe.PaymentIntent): StripeFault {
  return new StripeFault(
    400,
    {
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
      message,
      payment_intent: intent,
    },
    true,
  );
}

/** Refuses unless the intent is in one of the states. `done` completes "could not be …". */
export function requireStatus(
  intent: Stripe.PaymentIntent,
  allowed: readonly Status[],
  what: { could: string; may: string },
): void {
  if (allowed.includes(intent.status)) return;
  throw unexpectedState(
    `${what.could} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${what.may}: ${allowed.join(', ')}.`,
    intent,
  );
}
