import Stripe from 'stripe';
import { createEmulator, type Emulator } from '../emulator';
import { clientFor, control, KEYS } from '../testing/client';
import { startReceiver, type Receiver } from '../testing/receiver';
import type { Delivery } from './delivery';

let emulator: Emulator;
let receiver: Receiver;
let origin: string;
let stripe: Stripe;

beforeEach(async () => {
  receiver = await startReceiver();
  emulator = createEmulator({ keys: KEYS, webhooks: [receiver], retrySeconds: [60, 600] });
  origin = await emulator.listen(0);
  stripe = clientFor(origin);
});
afterEach(async () => {
  await emulator.close();
  await receiver.close();
});

const flush = () => control<{ waiting: number }>(origin, 'webhooks/flush', {});
const advance = (seconds: number) => control(origin, 'clock', { advance_seconds: seconds });
const types = () => receiver.received.map(({ event }) => event.type);
const hold = () =>
  stripe.paymentIntents.create({
    amount: 1000,
    currency: 'eur',
    capture_method: 'manual',
    payment_method: 'pm_card_visa',
    payment_method_types: ['card'],
    confirm: true,
  });
const verify = (index: number) => {
  const { body, signature } = receiver.received[index]!;
  return stripe.webhooks.constructEvent(body, signature ?? '', receiver.secret);
};

it('sends what happened, in order, signed as the official client verifies', async () => {
  const { id } = await hold();
  await stripe.paymentIntents.capture(id);
  await flush();
  expect(types()).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.amount_capturable_updated',
    'charge.captured',
    'payment_intent.succeeded',
  ]);
  const event = verify(2);
  expect(event.api_version).toBe('2024-04-10');
  expect(event.data.object).toMatchObject({ id, status: 'requires_capture', amount_capturable: 1000 });
  expect((await stripe.events.retrieve(event.id)).data.object).toEqual(event.data.object);
  expect((await stripe.events.list({ type: 'payment_intent.succeeded' })).data).toHaveLength(1);
});

it('tells of declines, cancellations, refunds and what shoppers must do', async () => {
  const intent = await stripe.paymentIntents.create({
    amount: 900,
    currency: 'eur',
    payment_method_types: ['card'],
  });
  await stripe.paymentIntents
    .confirm(intent.id, { payment_method: 'pm_card_visa_chargeDeclined' })
    .catch(() => null);
  await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_threeDSecure2Required' });
  await stripe.paymentIntents.cancel(intent.id);
  const paid = await hold();
  await stripe.paymentIntents.capture(paid.id);
  await stripe.refunds.create({ payment_intent: paid.id, amount: 100 });
  await flush();
  expect(types()).toEqual(
    expect.arrayContaining([
      'charge.failed',
      'payment_intent.payment_failed',
      'payment_intent.requires_action',
      'payment_intent.canceled',
      'refund.created',
      'charge.refunded',
    ]),
  );
});

it('tries again until the shop answers, and gives up in the end', async () => {
  receiver.answers.push(500, 503);
  await stripe.customers.create({});
  await flush();
  await flush();
  expect(types()).toEqual(['customer.created']);
  await advance(60);
  await flush();
  expect(receiver.received).toHaveLength(2);
  await advance(600);
  await flush();
  expect(receiver.received).toHaveLength(3);
  expect(new Set(receiver.received.map(({ event }) => event.id)).size).toBe(1);

  receiver.answers.push(500, 500, 500);
  await stripe.customers.create({});
  for (const seconds of [0, 60, 600, 6000]) {
    await advance(seconds);
    await flush();
  }
  expect(receiver.received).toHaveLength(6);
  const { past } = await control<{ past: Delivery[] }>(origin, 'webhooks');
  expect(past.map(({ state, attempts, lastStatus }) => [state, attempts, lastStatus])).toEqual([
    ['delivered', 3, 200],
    ['given_up', 3, 500],
  ]);
});

it('delays, doubles and drops on request', async () => {
  await control(origin, 'webhooks/rules', { types: ['payment_intent.created'], delay_ms: 5000, times: 1 });
  await control(origin, 'webhooks/rules', { types: ['charge.*'], copies: 0, times: 1 });
  await control(origin, 'webhooks/rules', { types: ['payment_intent.amount_capturable_updated'], copies: 2 });
  await hold();
  await flush();
  expect(types()).toEqual(Array(2).fill('payment_intent.amount_capturable_updated'));
  expect(receiver.received[0]?.event.id).toBe(receiver.received[1]?.event.id);
  await advance(5);
  await flush();
  expect(types().at(-1)).toBe('payment_intent.created');
  await control(origin, 'webhooks/rules', undefined, 'DELETE');
  await hold();
  await flush();
  expect(types().slice(3)).toHaveLength(3);
});

it('reorders what was held back', async () => {
  await control(origin, 'webhooks/rules', { hold: true });
  const { id } = await hold();
  await stripe.paymentIntents.capture(id);
  await flush();
  expect(types()).toEqual([]);
  expect(await control(origin, 'webhooks/release', { order: 'reversed' })).toEqual({ released: 5 });
  await flush();
  expect(types()[0]).toBe('payment_intent.succeeded');
  expect(types().at(-1)).toBe('payment_intent.created');
});

it('replays, and forges what a shop must refuse', async () => {
  await stripe.customers.create({});
  await flush();
  const event = receiver.received[0]!.event.id;
  await control(origin, 'webhooks/replay', { event });
  for (const signature of ['wrong', 'old', 'missing']) {
    await control(origin, 'webhooks/replay', { event, signature });
  }
  await control(origin, 'webhooks/forge', { type: 'payment_intent.succeeded', object: { id: 'pi_forged' } });
  await flush();
  expect(verify(1).id).toBe(event);
  for (const index of [2, 3, 4, 5]) {
    expect(() => verify(index)).toThrow(Stripe.errors.StripeSignatureVerificationError);
  }
  expect(receiver.received[4]?.signature).toBeUndefined();
  expect(receiver.received[5]?.event.data.object).toEqual({ id: 'pi_forged' });
});

it('sends an endpoint only the events it wants', async () => {
  const second = await startReceiver();
  await control(origin, 'endpoints', { url: second.url, secret: 'whsec_2', events: ['payment_intent.*'] });
  await stripe.customers.create({});
  await hold();
  await flush();
  expect(second.received.map(({ event }) => event.type)).toEqual([
    'payment_intent.created',
    'payment_intent.amount_capturable_updated',
  ]);
  await second.close();
});
