import type Stripe from 'stripe';
import { createEmulator, type Emulator } from '../emulator';
import { clientFor, control, KEYS, refusalOf } from '../testing/client';

let emulator: Emulator;
let origin: string;
let stripe: Stripe;

beforeAll(async () => {
  emulator = createEmulator({ keys: KEYS, hosts: ['https://shop.example'] });
  origin = await emulator.listen(0);
  stripe = clientFor(origin);
});
afterAll(() => emulator.close());

const secured = (more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 12_340,
    currency: 'kwd',
    capture_method: 'manual',
    payment_method: 'pm_card_threeDSecure2Required',
    payment_method_types: ['card'],
    confirm: true,
    return_url: 'https://shop.example/ar/back?cart=1',
    ...more,
  });
const press = (url: string, decision: string) => {
  const { origin: to, pathname, searchParams } = new URL(url);
  searchParams.set('decision', decision);
  return fetch(`${to}${pathname}`, { method: 'POST', body: searchParams, redirect: 'manual' });
};
const pageOf = (intent: Stripe.PaymentIntent) =>
  intent.next_action?.redirect_to_url?.url ??
  intent.next_action?.alipay_handle_redirect?.url ??
  intent.next_action?.wechat_pay_display_qr_code?.hosted_instructions_url ??
  '';

it('shows the bank’s page in the shopper’s language, with the amount', async () => {
  const url = pageOf(await secured());
  const text = await (await fetch(url, { headers: { 'accept-language': 'ar-KW,en;q=0.5' } })).text();
  expect(text).toContain('<html lang="ar" dir="rtl">');
  expect(text).toContain('KWD\u00a012.340');
  expect(text).toContain('دفعة تجريبية');
  const chinese = await (await fetch(`${url}&lang=zh-CN`)).text();
  expect(chinese).toContain('测试支付');
});

it('runs no inline script and is framed only by the shop', async () => {
  const policy = (await fetch(pageOf(await secured()))).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain('frame-ancestors http://localhost:* http://127.0.0.1:* https://shop.example');
  const stranger = await (await fetch(`${origin}/elements?host=https://evil.example`)).text();
  expect(stranger).not.toContain('<script');
});

it.each([
  ['complete', 'requires_capture', 'succeeded', undefined],
  ['fail', 'requires_payment_method', 'failed', 'payment_intent_authentication_failure'],
  ['cancel', 'requires_payment_method', 'failed', 'payment_intent_authentication_failure'],
])('goes back to the shop after %s', async (decision, status, redirected, code) => {
  const intent = await secured();
  const answer = await press(pageOf(intent), decision);
  expect(answer.status).toBe(303);
  const back = new URL(answer.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe('https://shop.example/ar/back');
  expect(Object.fromEntries(back.searchParams)).toEqual({
    cart: '1',
    payment_intent: intent.id,
    payment_intent_client_secret: intent.client_secret,
    redirect_status: redirected,
  });
  const after = await stripe.paymentIntents.retrieve(intent.id);
  expect([after.status, after.last_payment_error?.code]).toEqual([status, code]);
});

it('decides once: a second press and a cancelled intent change nothing', async () => {
  const intent = await secured();
  await press(pageOf(intent), 'complete');
  await press(pageOf(intent), 'fail');
  expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_capture');
  const other = await secured();
  await stripe.paymentIntents.cancel(other.id);
  await press(pageOf(other), 'complete');
  expect((await stripe.paymentIntents.retrieve(other.id)).status).toBe('canceled');
});

it('declines after the bank has asked', async () => {
  const intent = await secured({
    payment_method: 'pm_card_authenticationRequiredChargeDeclinedInsufficientFunds',
  });
  await press(pageOf(intent), 'complete');
  const after = await stripe.paymentIntents.retrieve(intent.id);
  expect(after.last_payment_error?.decline_code).toBe('insufficient_funds');
});

it('pays by wallet and by QR code', async () => {
  for (const type of ['alipay', 'wechat_pay'] as const) {
    const intent = await stripe.paymentIntents.create({
      amount: 8800,
      currency: 'cny',
      payment_method_types: [type],
      payment_method_data: { type },
      payment_method_options: type === 'wechat_pay' ? { wechat_pay: { client: 'web' } } : {},
      confirm: true,
      return_url: 'https://shop.example/back',
    });
    const text = await (await fetch(`${pageOf(intent)}&lang=zh-CN`)).text();
    expect(text).toContain('¥88.00');
    expect(text.includes('class="qr"')).toBe(type === 'wechat_pay');
    await press(pageOf(intent), 'complete');
    const after = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    expect([after.status, after.amount_received]).toEqual(['succeeded', 8800]);
    expect((after.latest_charge as Stripe.Charge).payment_method_details?.type).toBe(type);
  }
});

it('decides for tests without a browser', async () => {
  const intent = await secured();
  await control(origin, `intents/${intent.id}/decide`, { decision: 'complete' });
  expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_capture');
});

it('opens nothing without the secret of the intent', async () => {
  const url = new URL(pageOf(await secured()));
  url.searchParams.set('client_secret', 'pi_guess_secret_guess');
  expect((await fetch(url)).status).toBe(404);
  expect((await press(url.href, 'complete')).status).toBe(404);
});

describe('with the publishable key', () => {
  const browser = (path: string, body?: Record<string, string>) =>
    fetch(`${origin}/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${KEYS.publishable}` },
      body: body ? new URLSearchParams(body) : undefined,
    });

  it('shows an intent to who knows its secret, without what is the shop’s own', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 999,
      currency: 'eur',
      metadata: { cart: 'secret' },
    });
    const shown = await browser(`payment_intents/${intent.id}?client_secret=${intent.client_secret ?? ''}`);
    const body = (await shown.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ id: intent.id, amount: 999, status: 'requires_payment_method' });
    expect(body).not.toHaveProperty('metadata');
    expect((await browser(`payment_intents/${intent.id}`)).status).toBe(404);
    expect((await browser(`payment_intents/${intent.id}?client_secret=wrong`)).status).toBe(404);
  });

  it('reaches nothing that moves money or tells about others', async () => {
    for (const path of ['payment_intents', 'refunds', 'customers', 'events', 'charges']) {
      expect((await browser(path)).status).toBe(403);
    }
    expect((await browser('refunds', { payment_intent: 'pi_x' })).status).toBe(403);
  });

  it('pays with a typed test card, and refuses a real one unseen', async () => {
    const intent = await stripe.paymentIntents.create({ amount: 999, currency: 'eur' });
    const confirm = (number: string) =>
      browser(`payment_intents/${intent.id}/confirm`, {
        client_secret: intent.client_secret ?? '',
        return_url: 'https://shop.example/back',
        'payment_method_data[type]': 'card',
        'payment_method_data[card][number]': number,
        'payment_method_data[card][exp_month]': '12',
        'payment_method_data[card][exp_year]': '40',
        'payment_method_data[card][cvc]': '123',
      });
    const real = (await (await confirm('4539148803436467')).json()) as { error: Stripe.StripeRawError };
    expect(real.error.decline_code).toBe('test_mode_live_card');
    const paid = (await (await confirm('4242 4242 4242 4242')).json()) as Stripe.PaymentIntent;
    expect(paid.status).toBe('succeeded');
    const error = await refusalOf(
      stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' }),
    );
    expect(error.code).toBe('payment_intent_unexpected_state');
  });
});
