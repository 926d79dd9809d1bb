import type Stripe from 'stripe';

/**
 * Where the money of a payment intent is. `none`: nobody has paid; `waiting`: the shopper or a bank is about to;
 * `held`: authorised, ours to take; `taken`: paid; `back`: paid or held, and given back; `ended`: it never will be.
 */
export type IntentMoney = 'none' | 'waiting' | 'held' | 'taken' | 'back' | 'ended';

/** What an intent tells about its money. Read it with `latest_charge` expanded, or refunds are not seen. */
export function intentMoney(intent: Stripe.PaymentIntent): IntentMoney {
  const charge = chargeOf(intent);
  switch (intent.status) {
    case 'requires_capture':
      return 'held';
    case 'succeeded':
      return charge && charge.amount_refunded > 0 ? 'back' : 'taken';
    case 'processing':
    case 'requires_action':
      return 'waiting';
    case 'canceled':
      return charge?.status === 'succeeded' ? 'back' : 'ended';
    default:
      return 'none';
  }
}

/** What is held or was taken, in the smallest unit as Stripe counts it. */
export function paidAmount(intent: Stripe.PaymentIntent): number {
  return intent.status === 'requires_capture' ? intent.amount_capturable : intent.amount_received;
}

/** Why the last try to pay failed, in Stripe's words for programs. */
export function declineCode(intent: Stripe.PaymentIntent): string | undefined {
  const error = intent.last_payment_error;
  return error?.decline_code ?? error?.code ?? error?.type;
}

export function chargeOf({ latest_charge }: Stripe.PaymentIntent): Stripe.Charge | undefined {
  return typeof latest_charge === 'object' && latest_charge !== null ? latest_charge : undefined;
}

/** An intent of an unknown id is nobody's money: undefined. */
export async function readIntent(stripe: Stripe, id: string): Promise<Stripe.PaymentIntent | undefined> {
  try {
    return await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'resource_missing';
