import type Stripe from 'stripe';

/** What Stripe puts under `error` in an answer that refuses. */
export interface FaultBody {
  type:
    | 'api_error'
    | 'authentication_error'
    | 'card_error'
    | 'idempotency_error'
    | 'invalid_request_error'
    | 'rate_limit_error';
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  charge?: string;
  payment_intent?: Partial<Stripe.PaymentIntent>;
  payment_method?: Stripe.PaymentMethod;
  setup_intent?: Stripe.SetupIntent;
}

/**
 * An answer that refuses, with Stripe's status and body.
 * `executed` says that the request had begun to act: its answer is then kept for its idempotency key, as Stripe
 * does, while a request that failed validation may be repeated with the same key.
 */
export class StripeFault extends Error {
  constructor(
    readonly status: number,
    readonly body: FaultBody,
    readonly executed = false,
  ) {
    super(body.message);
    this.name = 'StripeFault';
  }
}

/** A request that can't be understood or is not allowed: 400. */
export function badRequest(message: string, extra: { code?: string; param?: string } = {}): StripeFault {
  return new StripeFault(400, { type: 'invalid_request_error', message, ...extra });
}

/** Nothing by this id. In the address it is a 404, in a parameter a 400. */
export function noSuch(kind: string, id: string, param: string, place: 'path' | 'param'): StripeFault {
  return new StripeFault(place === 'path' ? 404 : 400, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${kind}: '${id}'`,
    param,
  });
}
