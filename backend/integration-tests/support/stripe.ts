import { createEmulator, type Emulator } from '@caravanserai/stripe-emulator/emulator';
import Stripe from 'stripe';
import type { Api } from './api';
import { STRIPE_KEYS, STRIPE_WEBHOOK_SECRET } from './environment';

interface Running {
  emulator: Emulator;
  origin: string;
  stripe: Stripe;
}

let running: Running | undefined;

const current = (): Running => {
  if (!running) throw new Error('The Stripe emulator runs only inside tests and hooks.');
  return running;
};

/**
 * Starts the one emulator of a test file, in the test's process; `app.ts` does it before the backend.
 * @returns what the backend's environment needs to reach it
 */
export async function startStripe(): Promise<Record<string, string>> {
  const emulator = createEmulator({ keys: STRIPE_KEYS });
  const origin = await emulator.listen(0);
  const { port } = new URL(origin);
  const stripe = new Stripe(STRIPE_KEYS.secret, {
    host: '127.0.0.1',
    port: Number(port),
    protocol: 'http',
    maxNetworkRetries: 0,
  });
  running = { emulator, origin, stripe };
  return { STRIPE_API_BASE: `http://127.0.0.1:${port}` };
}

export async function stopStripe(): Promise<void> {
  await running?.emulator.close();
  running = undefined;
}

/** The official client, talking to the emulator of this test file. */
export const stripe = (): Stripe => current().stripe;

/**
 * Calls the emulator's control API, for example `control('webhooks/rules', { types: ['*'], copies: 2 })`.
 * @param path below `/_emulator/`
 */
export async function control<Answer = unknown>(
  path: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<Answer> {
  const response = await fetch(`${current().origin}/_emulator/${path}`, {
    method,
    headers: { authorization: `Bearer ${STRIPE_KEYS.secret}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** From now on the emulator's events reach this backend, signed. */
export async function sendWebhooksTo(api: Api): Promise<void> {
  await control('endpoints', {
    url: `${api.url}/hooks/payment/stripe_stripe`,
    secret: STRIPE_WEBHOOK_SECRET,
  });
}

export interface Payment {
  /** One of Stripe's test methods; `pm_card_visa` by default. */
  method?: string;
}

/** The form of a wallet has no token among Stripe's test methods. */
const WALLETS = ['alipay', 'wechat_pay'];

/** Confirms an intent as the shopper's browser would; one that is paid already stays as it is. */
export async function confirm(
  intentId: string,
  { method = 'pm_card_visa' }: Payment = {},
): Promise<Stripe.PaymentIntent> {
  const intent = await stripe().paymentIntents.retrieve(intentId);
  if (!['requires_payment_method', 'requires_confirmation'].includes(intent.status)) return intent;
  const type = WALLETS.find((wallet) => wallet === method) as 'alipay' | undefined;
  const confirmed = await stripe().paymentIntents.confirm(intentId, {
    ...(type ? { payment_method_data: { type } } : { payment_method: method }),
    return_url: 'http://localhost:8000/en/checkout/return',
  });
  if (!type) return confirmed;
  await control(`intents/${intentId}/decide`, { decision: 'complete' });
  return stripe().paymentIntents.retrieve(intentId);
}

interface Collection {
  payment_collection?: { id: string; payment_sessions?: { data: { id?: string } }[] };
}

/**
 * Pays a cart by Medusa's own routes: opens its collection and a session, and confirms.
 * @returns the paid intent, or null where no session could be opened, as for a cart that is an order already
 */
export async function payWith(
  api: Api,
  cartId: string,
  payment: Payment = {},
): Promise<Stripe.PaymentIntent | null> {
  const opened = await api.post<Collection>('/store/payment-collections', { cart_id: cartId });
  const id = opened.body.payment_collection?.id;
  if (opened.status !== 200 || id === undefined) return null;
  const session = await api.post<Collection>(`/store/payment-collections/${id}/payment-sessions`, {
    provider_id: 'pp_stripe_stripe',
  });
  const intentId = session.body.payment_collection?.payment_sessions?.[0]?.data.id;
  return session.status === 200 && intentId !== undefined ? confirm(intentId, payment) : null;
}
