import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '../emulator';
import { clientFor, control, KEYS, refusalOf } from '../testing/client';
import { startReceiver } from '../testing/receiver';

let folder: string;
let journal: string;
let emulator: Emulator | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  journal = join(folder, 'state', 'journal.jsonl');
});
afterEach(async () => {
  await emulator?.close();
  rmSync(folder, { recursive: true });
});

const start = async (webhooks: { url: string; secret: string }[] = []) => {
  emulator = createEmulator({ keys: KEYS, journal, webhooks });
  return emulator.listen(0);
};

it('knows after a restart what it answered before, to the last request', async () => {
  const first = clientFor(await start());
  const card = { payment_method: 'pm_card_visa', payment_method_types: ['card'], confirm: true };
  const held = await first.paymentIntents.create(
    { amount: 1000, currency: 'eur', capture_method: 'manual', ...card },
    { idempotencyKey: 'held' },
  );
  const declined = await refusalOf(
    first.paymentIntents.create({
      amount: 1000,
      currency: 'eur',
      ...card,
      payment_method: 'pm_card_visa_chargeDeclined',
    }),
  );
  await emulator?.close();

  const second = clientFor(await start());
  const again = await second.paymentIntents.create(
    { amount: 1000, currency: 'eur', capture_method: 'manual', ...card },
    { idempotencyKey: 'held' },
  );
  expect(again.id).toBe(held.id);
  expect((await second.paymentIntents.capture(held.id)).status).toBe('succeeded');
  const refused = await second.paymentIntents.retrieve(declined.payment_intent?.id ?? '');
  expect(refused.last_payment_error?.code).toBe('card_declined');
});

it('reads past a line that a kill tore off', async () => {
  const first = clientFor(await start());
  const kept = await first.customers.create({ email: 'a@shop.example' });
  await emulator?.close();
  appendFileSync(journal, '[["customers","cus_torn",{"id":"cus_torn","object":"cus');
  const second = clientFor(await start());
  expect((await second.customers.list()).data.map(({ id }) => id)).toEqual([kept.id]);
  await second.customers.create({});
  await emulator?.close();
  const third = clientFor(await start());
  expect((await third.customers.list()).data).toHaveLength(2);
});

it('sends after a restart the webhooks that had not arrived', async () => {
  const receiver = await startReceiver();
  const origin = await start([receiver]);
  await control(origin, 'webhooks/rules', { delay_ms: 60_000 });
  await clientFor(origin).customers.create({});
  await emulator?.close();
  const next = await start([receiver]);
  await control(next, 'clock', { advance_seconds: 61 });
  await control(next, 'webhooks/flush', {});
  expect(receiver.received.map(({ event }) => event.type)).toEqual(['customer.created']);
  await receiver.close();
});

it('never writes down a card number', async () => {
  const stripe = clientFor(await start());
  const card = { number: '4000000000009995', exp_month: 12, exp_year: 2040, cvc: '987' };
  await stripe.paymentMethods.create({ type: 'card', card });
  expect(readFileSync(journal, 'utf8')).not.toContain(card.number);
});
