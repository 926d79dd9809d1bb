import { readConfirmation } from './confirmation';

const of = (status: string) => ({ paymentIntent: { status } });

it.each(['succeeded', 'requires_capture', 'processing'])('%s is paid', (status) => {
  expect(readConfirmation(of(status))).toEqual({ kind: 'paid' });
});

it.each(['requires_payment_method', 'requires_action'])('%s is not', (status) => {
  expect(readConfirmation(of(status))).toEqual({ kind: 'unpaid', reason: 'cancelled' });
});

it('counts what another tab paid meanwhile as paid', () => {
  const error = { code: 'payment_intent_unexpected_state', payment_intent: { status: 'requires_capture' } };
  expect(readConfirmation({ error })).toEqual({ kind: 'paid' });
});

it('leaves it to the server to say what changed when the shop itself gave the payment up', () => {
  expect(readConfirmation(of('canceled'))).toEqual({ kind: 'unknown' });
});

it('leaves it to the server to say when the answer is lost', () => {
  for (const error of [
    { type: 'api_connection_error' },
    { type: 'api_error' },
    { type: 'invalid_request_error', code: 'payment_intent_unexpected_state' },
  ]) {
    expect(readConfirmation({ error })).toEqual({ kind: 'unknown' });
  }
});

it('says why a card did not pay', () => {
  const error = {
    type: 'card_error',
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    payment_intent: { status: 'requires_payment_method' },
  };
  expect(readConfirmation({ error })).toEqual({ kind: 'unpaid', reason: 'funds' });
});
