import Stripe from 'stripe';

/** The keys of emulators in tests. */
export const KEYS = { secret: 'sk_test_emulator', publishable: 'pk_test_emulator' };

/** The official client, talking to an emulator instead of api.stripe.com. */
export function clientFor(origin: string, key = KEYS.secret): Stripe {
  const { hostname, port } = new URL(origin);
  return new Stripe(key, { host: hostname, port: Number(port), protocol: 'http', maxNetworkRetries: 0 });
}

/** Calls the control API. */
export async function control<Answer = unknown>(
  origin: string,
  path: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<Answer> {
  const response = await fetch(`${origin}/_emulator/${path}`, {
    method,
    headers: { authorization: `Bearer ${KEYS.secret}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** The error a call ends with. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('The call was expected to be refused.');
}
