import type Stripe from 'stripe';
import { createEmulator, type Emulator } from '../emulator';
import { clientFor, control, KEYS, refusalOf } from '../testing/client';

let emulator: Emulator;
let origin: string;
let stripe: Stripe;
const intent = { amount: 1000, currency: 'eur' };
const count = async () => (await stripe.paymentIntents.list({ limit: 100 })).data.length;

beforeEach(async () => {
  emulator = createEmulator({ keys: KEYS });
  origin = await emulator.listen(0);
  stripe = clientFor(origin);
});
afterEach(() => emulator.close());

it('opens its controls to the secret key only', async () => {
  const state = (key?: string) =>
    fetch(`${origin}/_emulator/state`, { headers: key ? { authorization: `Bearer ${key}` } : {} });
  expect((await state()).status).toBe(401);
  expect((await state('sk_live_real')).status).toBe(401);
  expect((await state(KEYS.publishable)).status).toBe(403);
  expect((await state(KEYS.secret)).status).toBe(200);
  expect((await fetch(`${origin}/_emulator/ready`)).status).toBe(200);
});

it('refuses live keys with a sentence that says why', async () => {
  const error = await refusalOf(stripe.paymentIntents.create(intent, { apiKey: 'sk_live_real' }));
  expect([error.statusCode, error.message]).toEqual([401, expect.stringMatching(/live key/)]);
  expect(() => createEmulator({ keys: { ...KEYS, secret: 'sk_live_real' } })).toThrow(/live keys/);
  expect(() => createEmulator({ keys: { ...KEYS, publishable: 'pk_live_real' } })).toThrow(/live keys/);
});

it('loses an answer after the work, so that the same key finds what was done', async () => {
  await control(origin, 'faults', {
    kind: 'cut_after',
    method: 'POST',
    path: '/v1/payment_intents',
    times: 2,
  });
  // The client itself tries once more after a cut line.
  const error = await refusalOf(stripe.paymentIntents.create(intent, { idempotencyKey: 'k1' }));
  expect(error.type).toBe('StripeConnectionError');
  expect(await count()).toBe(1);
  const again = await stripe.paymentIntents.create(intent, { idempotencyKey: 'k1' });
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(await count()).toBe(1);
});

it('fails before and after the work, cuts the line and limits the rate', async () => {
  await control(origin, 'faults', { kind: 'refuse', status: 500 });
  expect((await refusalOf(stripe.paymentIntents.create(intent))).type).toBe('StripeAPIError');
  expect(await count()).toBe(0);
  await control(origin, 'faults', { kind: 'lose', status: 503 });
  expect((await refusalOf(stripe.paymentIntents.create(intent))).statusCode).toBe(503);
  expect(await count()).toBe(1);
  await control(origin, 'faults', { kind: 'cut', times: 2 });
  expect((await refusalOf(stripe.paymentIntents.create(intent))).type).toBe('StripeConnectionError');
  await control(origin, 'faults', { kind: 'refuse', status: 429 });
  expect((await refusalOf(stripe.paymentIntents.create(intent))).type).toBe('StripeRateLimitError');
  expect(await count()).toBe(1);
});

it('answers 409 while another request with the key is under way', async () => {
  await control(origin, 'faults', { kind: 'delay', delay_ms: 1_500, method: 'POST' });
  // Whichever of the two comes first is under way for long enough, on a busy machine too.
  const ask = () => stripe.paymentIntents.create(intent, { idempotencyKey: 'k2' });
  const answers = await Promise.allSettled([ask(), ask()]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = answers.find(({ status }) => status === 'rejected');
  expect(refused).toMatchObject({ reason: { statusCode: 409, code: 'idempotency_key_in_use' } });
  expect(await count()).toBe(1);
});

it('keeps a key to its endpoint, and forgets it after a day', async () => {
  const first = await stripe.paymentIntents.create(intent, { idempotencyKey: 'k3' });
  const error = await refusalOf(stripe.customers.create({}, { idempotencyKey: 'k3' }));
  expect(error.type).toBe('StripeIdempotencyError');
  await control(origin, 'clock', { advance_seconds: 86_401 });
  const later = await stripe.paymentIntents.create(intent, { idempotencyKey: 'k3' });
  expect(later.id).not.toBe(first.id);
});

it('lets a request that was not understood be corrected under its key', async () => {
  const wrong = { ...intent, amount: 1 };
  await refusalOf(stripe.paymentIntents.create(wrong, { idempotencyKey: 'k4' }));
  const right = await stripe.paymentIntents.create(intent, { idempotencyKey: 'k4' });
  expect(right.amount).toBe(1000);
});

it('ends a hold after seven days', async () => {
  const held = await stripe.paymentIntents.create({
    ...intent,
    capture_method: 'manual',
    payment_method: 'pm_card_visa',
    payment_method_types: ['card'],
    confirm: true,
  });
  await control(origin, 'clock', { advance_seconds: 7 * 86_400 - 60 });
  expect((await stripe.paymentIntents.retrieve(held.id)).status).toBe('requires_capture');
  await control(origin, 'clock', { advance_seconds: 61 });
  const ended = await stripe.paymentIntents.retrieve(held.id);
  expect([ended.status, ended.cancellation_reason, ended.amount_capturable]).toEqual([
    'canceled',
    'automatic',
    0,
  ]);
});

it('decides late refunds when their time has come', async () => {
  const refundOf = async (token: string) => {
    const paid = await stripe.paymentIntents.create({
      ...intent,
      payment_method: token,
      payment_method_types: ['card'],
      confirm: true,
    });
    return stripe.refunds.create({ payment_intent: paid.id });
  };
  const [pending, failing] = [await refundOf('pm_card_pendingRefund'), await refundOf('pm_card_refundFail')];
  expect([pending.status, failing.status]).toEqual(['pending', 'succeeded']);
  await control(origin, 'clock', { advance_seconds: 10 });
  expect((await stripe.refunds.retrieve(pending.id)).status).toBe('succeeded');
  expect((await stripe.refunds.retrieve(failing.id)).status).toBe('failed');
  const charge = await stripe.charges.retrieve(String(failing.charge));
  expect([charge.amount_refunded, charge.refunded]).toEqual([0, false]);
});

it('finds intents by what the shop wrote on them', async () => {
  const made = await stripe.paymentIntents.create({ ...intent, metadata: { session_id: 'payses_1' } });
  await stripe.paymentIntents.create({ ...intent, metadata: { session_id: 'payses_2' } });
  const found = await stripe.paymentIntents.search({
    query: `metadata['session_id']:'payses_1' AND status:'requires_payment_method' AND amount>=1000`,
  });
  expect(found.data.map(({ id }) => id)).toEqual([made.id]);
  expect((await refusalOf(stripe.paymentIntents.search({ query: 'x' }))).param).toBe('query');
});
