import { createEmulator, type Emulator } from '@caravanserai/stripe-emulator/emulator';
import { PaymentActions, PaymentSessionStatus } from '@medusajs/framework/utils';
import Stripe from 'stripe';
import { StripePayment } from './service';

const KEYS = { secret: 'sk_test_emulator', publishable: 'pk_test_emulator' };
const SECRET = 'whsec_test';

let emulator: Emulator;
let origin: string;
let provider: StripePayment;
let stripe: Stripe;

beforeAll(async () => {
  emulator = createEmulator({ keys: KEYS });
  origin = await emulator.listen(0);
  provider = new StripePayment({}, { apiKey: KEYS.secret, webhookSecret: SECRET, apiBase: origin });
  const { hostname: host, port } = new URL(origin);
  stripe = new Stripe(KEYS.secret, { host, port: Number(port), protocol: 'http' });
});
afterAll(() => emulator.close());

let sessions = 0;
const initiate = (amount: number, currency_code: string, data: Record<string, unknown> = {}) => {
  sessions += 1;
  const session_id = `payses_${String(sessions)}`;
  return provider.initiatePayment({
    amount,
    currency_code,
    data: { session_id, ...data },
    context: { idempotency_key: session_id },
  });
};
const pay = (id: string, payment_method = 'pm_card_visa') =>
  stripe.paymentIntents.confirm(id, { payment_method, return_url: 'https://shop.example/back' });
const kept = async (id: string) => ({ ...(await stripe.paymentIntents.retrieve(id)) });
const cards = { payment_method_types: ['card'] };

it('holds, captures and refunds', async () => {
  const session = await initiate(12.34, 'kwd', cards);
  expect(session.status).toBe(PaymentSessionStatus.PENDING);
  expect(session.data).toMatchObject({
    amount: 12_340,
    currency: 'kwd',
    metadata: { session_id: 'payses_1' },
  });
  await pay(session.id);
  const authorized = await provider.authorizePayment({ data: { id: session.id } });
  expect(authorized.status).toBe(PaymentSessionStatus.AUTHORIZED);
  const captured = await provider.capturePayment({
    data: authorized.data,
    context: { idempotency_key: 'capt_1' },
  });
  expect(captured.data).toMatchObject({ status: 'succeeded', amount_received: 12_340 });
  await provider.refundPayment({ amount: 2.34, data: captured.data, context: { idempotency_key: 'ref_1' } });
  await provider.refundPayment({ amount: 2.34, data: captured.data, context: { idempotency_key: 'ref_1' } });
  const { data: refunds } = await stripe.refunds.list({ payment_intent: session.id });
  expect(refunds.map(({ amount }) => amount)).toEqual([2340]);
});

it('gives the same session for the same key, and a captured payment for a second capture', async () => {
  const input = {
    amount: 20,
    currency_code: 'eur',
    data: { session_id: 'payses_again', ...cards },
    context: { idempotency_key: 'payses_again' },
  };
  const [one, other] = [await provider.initiatePayment(input), await provider.initiatePayment(input)];
  expect(other.id).toBe(one.id);
  await pay(one.id);
  await provider.capturePayment({ data: { id: one.id } });
  const again = await provider.capturePayment({ data: { id: one.id } });
  expect(again.data).toMatchObject({ status: 'succeeded', amount_received: 2000 });
});

it('reports a decline as an error and 3-D Secure as more to do', async () => {
  const declined = await initiate(20, 'eur', cards);
  await pay(declined.id, 'pm_card_visa_chargeDeclined').catch(() => null);
  expect((await provider.authorizePayment({ data: { id: declined.id } })).status).toBe(
    PaymentSessionStatus.ERROR,
  );
  const secured = await initiate(20, 'eur', cards);
  await pay(secured.id, 'pm_card_threeDSecure2Required');
  expect((await provider.getPaymentStatus({ data: { id: secured.id } })).status).toBe(
    PaymentSessionStatus.REQUIRES_MORE,
  );
});

it('changes the amount before payment and cancels, twice without harm', async () => {
  const session = await initiate(20, 'eur', cards);
  const updated = await provider.updatePayment({ amount: 25.5, currency_code: 'eur', data: session.data });
  expect(updated.data).toMatchObject({ amount: 2550 });
  await pay(session.id);
  const canceled = await provider.cancelPayment({ data: { id: session.id } });
  expect(canceled.data).toMatchObject({ status: 'canceled' });
  expect((await provider.deletePayment({ data: { id: session.id } })).data).toMatchObject({
    status: 'canceled',
  });
});

it('holds cards and takes wallets at once in one session', async () => {
  const session = await initiate(88, 'cny', {
    payment_method_types: ['alipay', 'wechat_pay', 'card'],
    capture_method: 'automatic',
    payment_method_options: { card: { capture_method: 'manual' }, wechat_pay: { client: 'web' } },
  });
  await pay(session.id);
  expect((await provider.authorizePayment({ data: { id: session.id } })).status).toBe(
    PaymentSessionStatus.AUTHORIZED,
  );
});

it('keeps customers and their cards', async () => {
  const customer = { id: 'cus_shop', email: 'a@shop.example', first_name: 'A', last_name: 'B' };
  const holder = await provider.createAccountHolder({ context: { customer } });
  const account_holder = { data: { id: holder.id } };
  await provider.savePaymentMethod({
    context: { account_holder },
    data: { payment_method: 'pm_card_visa', payment_method_types: ['card'], confirm: true },
  });
  const methods = await provider.listPaymentMethods({ context: { account_holder } });
  expect(methods).toHaveLength(1);
  await provider.deletePaymentMethod({ context: {}, data: { id: methods[0]!.id } });
  expect(await provider.listPaymentMethods({ context: { account_holder } })).toEqual([]);
  await provider.updateAccountHolder({
    context: { account_holder, customer: { ...customer, first_name: 'C' } },
  });
  await provider.deleteAccountHolder({ context: { account_holder } });
});

describe('webhooks', () => {
  const hear = async (type: string, id: string, secret = SECRET) => {
    const { data } = await stripe.events.list({ type, limit: 100 });
    const event = data.find(({ data: { object } }) => 'id' in object && object.id === id);
    const payload = JSON.stringify(event);
    const signature = stripe.webhooks.generateTestHeaderString({ payload, secret });
    return provider.getWebhookActionAndData({
      data: {},
      rawData: payload,
      headers: { 'stripe-signature': signature },
    });
  };

  it.each([
    ['payment_intent.created', 'pm_card_visa', PaymentActions.PENDING],
    ['payment_intent.amount_capturable_updated', 'pm_card_visa', PaymentActions.AUTHORIZED],
    ['payment_intent.payment_failed', 'pm_card_visa_chargeDeclined', PaymentActions.FAILED],
    ['payment_intent.requires_action', 'pm_card_threeDSecure2Required', PaymentActions.REQUIRES_MORE],
  ])('%s', async (type, card, action) => {
    const session = await initiate(20, 'eur', cards);
    await pay(session.id, card).catch(() => null);
    const heard = await hear(type, session.id);
    expect(heard).toMatchObject({ action, data: { amount: 20 } });
  });

  it('payment_intent.succeeded and payment_intent.canceled', async () => {
    const paid = await initiate(12.34, 'kwd', cards);
    await pay(paid.id);
    await provider.capturePayment({ data: await kept(paid.id) });
    expect(await hear('payment_intent.succeeded', paid.id)).toMatchObject({
      action: PaymentActions.SUCCESSFUL,
      data: { amount: 12.34 },
    });
    const left = await initiate(20, 'eur', cards);
    await provider.cancelPayment({ data: { id: left.id } });
    expect((await hear('payment_intent.canceled', left.id)).action).toBe(PaymentActions.CANCELED);
  });

  it('refuses what someone else signed', async () => {
    const session = await initiate(20, 'eur', cards);
    await expect(hear('payment_intent.created', session.id, 'whsec_other')).rejects.toThrow(/signature/i);
  });
});

describe('settings', () => {
  it('never let a live key go to the emulator', () => {
    const options = { apiKey: 'sk_live_1', webhookSecret: SECRET };
    expect(() => StripePayment.validateOptions({ ...options, apiBase: origin })).toThrow(/test keys only/);
    expect(() => StripePayment.validateOptions(options)).not.toThrow();
  });

  it('keep the name under which Medusa knows the provider', () => {
    expect(StripePayment.identifier).toBe('stripe');
  });
});
