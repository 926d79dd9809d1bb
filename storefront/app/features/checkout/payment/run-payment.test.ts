import { emptyAnswer, type CheckoutAnswer } from '../answer';
import { cleanContact } from '../../../address/address-check';
import { PAUSES_MS, runPayment, type PaymentPorts } from './run-payment';
import type { StepAnswer } from './step-answer';

const answer: CheckoutAnswer = emptyAnswer(cleanContact({}));
const order: StepAnswer = { kind: 'go', to: '/en/orders/secret' };
const open: StepAnswer = { kind: 'confirm', clientSecret: 'pi_1_secret_2', givenBack: null };

/** A world in which everything goes well, but for what is given; `log` is what happened in it. */
function world(given: Partial<PaymentPorts> = {}) {
  const log: string[] = [];
  const ports: PaymentPorts = {
    checkForm: async () => null,
    send: async () => open,
    confirm: async () => ({ kind: 'paid' }),
    place: async () => order,
    pause: async () => undefined,
    ...given,
    tell: (phase) => void log.push(phase),
  };
  const logged: PaymentPorts = {
    ...ports,
    send: (intent) => (log.push(`send ${intent}`), ports.send(intent)),
    confirm: (secret, back) => (log.push('confirm'), ports.confirm(secret, back)),
    place: () => (log.push('place'), ports.place()),
  };
  return { log, run: () => runPayment(logged) };
}

it('checks, asks the bank, places, and goes to the order', async () => {
  const { log, run } = world();
  expect(await run()).toEqual(order);
  expect(log).toEqual(['checking', 'send pay', 'confirming', 'confirm', 'placing', 'place']);
});

it('opens no payment while the form lacks something, but keeps and checks the rest', async () => {
  const said = { ...answer, faults: { email: 'missing' as const } };
  const { log, run } = world({
    checkForm: async () => 'details',
    send: async () => ({ kind: 'answer', answer: said }),
  });
  expect(await run()).toEqual({
    kind: 'answer',
    answer: { ...said, payment: { kind: 'unpaid', reason: 'details' } },
  });
  expect(log).toEqual(['checking', 'send check']);
});

it('never says that all is in order while the payment form is not', async () => {
  const { run } = world({
    checkForm: async () => 'details',
    send: async () => ({ kind: 'answer', answer: { ...answer, checked: true } }),
  });
  expect(await run()).toMatchObject({ answer: { checked: false, payment: { reason: 'details' } } });
});

it('asks no bank when something on the page needs mending', async () => {
  const said: StepAnswer = { kind: 'answer', answer: { ...answer, consentMissing: true } };
  const { log, run } = world({ send: async () => said });
  expect(await run()).toEqual(said);
  expect(log).not.toContain('confirm');
});

it('does not pay twice what an earlier attempt has paid', async () => {
  const { log, run } = world({ send: async () => ({ kind: 'paid' }) });
  expect(await run()).toEqual(order);
  expect(log).not.toContain('confirm');
});

it('tells why the bank refused, and places nothing', async () => {
  const { log, run } = world({ confirm: async () => ({ kind: 'unpaid', reason: 'funds' }) });
  expect(await run()).toEqual({ kind: 'news', news: { kind: 'unpaid', reason: 'funds' } });
  expect(log).not.toContain('place');
});

it('asks the server when the answer of the bank is lost', async () => {
  for (const confirm of [
    async () => ({ kind: 'unknown' }) as const,
    () => Promise.reject(new Error('the frame is gone')),
  ]) {
    const { run } = world({ confirm });
    expect(await run()).toEqual(order);
  }
});

it('asks again while the order is in the making or the server is silent', async () => {
  let asked = 0;
  const { run } = world({
    place: async () => {
      asked += 1;
      if (asked === 1) return { kind: 'processing' };
      if (asked === 2) throw new Error('no answer');
      return order;
    },
  });
  expect(await run()).toEqual(order);
  expect(asked).toBe(3);
});

it('gives up asking after a while without claiming anything about the money', async () => {
  const { log, run } = world({ place: async () => ({ kind: 'processing' }) });
  expect(await run()).toEqual({ kind: 'news', news: { kind: 'waiting' } });
  expect(log.filter((one) => one === 'place')).toHaveLength(PAUSES_MS.length + 1);
});

it('says that nothing was charged when the shop can’t be reached before the bank was asked', async () => {
  const { log, run } = world({ send: () => Promise.reject(new Error('offline')) });
  expect(await run()).toEqual({ kind: 'news', news: { kind: 'unpaid', reason: 'again' } });
  expect(log).not.toContain('place');
});

it('sends the form once more when no answer came', async () => {
  let sent = 0;
  const { log, run } = world({
    send: async () => {
      sent += 1;
      if (sent === 1) throw new Error('the cart is locked');
      return open;
    },
  });
  expect(await run()).toEqual(order);
  expect(log.filter((one) => one === 'send pay')).toHaveLength(2);
});

it('hands on what an earlier payment of another amount became', async () => {
  const seen: unknown[] = [];
  const { run } = world({
    send: async () => ({ kind: 'confirm', clientSecret: 's', givenBack: 'refunded' }),
    confirm: async (_, givenBack) => {
      seen.push(givenBack);
      return { kind: 'paid' };
    },
  });
  await run();
  expect(seen).toEqual(['refunded']);
});
