import { isMessageKey, localeOf, translator } from '../../messages/messages';
import type { Intent, IntentResult, PaymentError } from '../protocol';

type Params = Record<string, unknown>;

/** Asks the emulator's API as a browser may: with the publishable key, from its own origin. */
async function ask(
  key: string,
  method: 'GET' | 'POST',
  path: string,
  params: Params,
): Promise<{ body: Record<string, unknown>; error?: PaymentError }> {
  const form = new URLSearchParams();
  encode(form, params, '');
  const address = method === 'GET' ? `${path}?${form.toString()}` : path;
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(address, method === 'GET' ? { headers } : { method, headers, body: form });
  const body = (await answer.json()) as Record<string, unknown>;
  return answer.ok ? { body } : { body, error: body.error as PaymentError };
}

/** Stripe's way to write nested values. */
function encode(form: URLSearchParams, value: unknown, name: string): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') {
    form.append(name, String(value));
    return;
  }
  for (const [key, inside] of Object.entries(value))
    encode(form, inside, name === '' ? key : `${name}[${key}]`);
}

function addressOf(clientSecret: string, rest = ''): string {
  const id = clientSecret.split('_secret_')[0] ?? '';
  return `/v1/${id.startsWith('seti_') ? 'setup_intents' : 'payment_intents'}/${encodeURIComponent(id)}${rest}`;
}

interface Asking {
  key: string;
  locale: string;
  clientSecret: string;
}

export function retrieveIntent({ key, locale, clientSecret }: Asking): Promise<IntentResult> {
  return intentOf(ask(key, 'GET', addressOf(clientSecret), { client_secret: clientSecret }), locale);
}

export function confirmIntent({ key, locale, clientSecret }: Asking, params: Params): Promise<IntentResult> {
  const all = { client_secret: clientSecret, _locale: locale, use_stripe_sdk: true, ...params };
  return intentOf(ask(key, 'POST', addressOf(clientSecret, '/confirm'), all), locale);
}

export async function createMethod(
  { key, locale }: Asking,
  params: Params,
): Promise<{ paymentMethod: unknown } | { error: PaymentError }> {
  const { body, error } = await ask(key, 'POST', '/v1/payment_methods', params);
  return error ? { error: inWords(error, locale) } : { paymentMethod: body };
}

async function intentOf(asking: ReturnType<typeof ask>, locale: string): Promise<IntentResult> {
  try {
    const { body, error } = await asking;
    if (error) return { error: inWords(error, locale) };
    const intent = body as unknown as Intent;
    const failed = intent.last_payment_error;
    return { intent: failed ? { ...intent, last_payment_error: inWords(failed, locale) } : intent };
  } catch {
    return { error: { type: 'api_connection_error', message: translator(localeOf(locale))('network') } };
  }
}

/** The reason in the shopper's language where there is a text for it, otherwise as the API says it. */
function inWords(error: PaymentError, locale: string): PaymentError {
  const t = translator(localeOf(locale));
  const key = [error.decline_code, error.code].find((code) => code !== undefined && isReason(code));
  if (key !== undefined && isMessageKey(key)) return { ...error, message: t(key) };
  if (error.decline_code === 'test_mode_live_card') return { ...error, message: t('not_a_test_card') };
  return error.type === 'card_error' ? { ...error, message: t('card_declined') } : error;
}

const REASONS = [
  'card_declined',
  'expired_card',
  'incorrect_cvc',
  'insufficient_funds',
  'payment_intent_authentication_failure',
  'payment_intent_payment_attempt_failed',
  'payment_intent_unexpected_state',
  'processing_error',
];

/** Why a card was lost or stolen is not for the screen; such codes are said as "declined". */
function isReason(code: string): boolean {
  return REASONS.includes(code);
}
