import { isPaymentReason, PAYMENT_REASONS, reasonOf } from './reasons';

it.each([
  [{ type: 'validation_error', code: 'incomplete_number' }, 'details'],
  [{ type: 'card_error', code: 'incorrect_cvc', decline_code: 'incorrect_cvc' }, 'details'],
  [{ type: 'card_error', code: 'invalid_expiry_year' }, 'details'],
  [{ type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' }, 'declined'],
  [{ type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' }, 'funds'],
  [{ type: 'card_error', code: 'expired_card', decline_code: 'expired_card' }, 'expired'],
  [{ type: 'card_error', code: 'card_declined', decline_code: 'some_new_code' }, 'declined'],
  [{ type: 'invalid_request_error', code: 'payment_intent_authentication_failure' }, 'not_confirmed'],
  [
    {
      type: 'invalid_request_error',
      code: 'payment_intent_payment_attempt_failed',
      decline_code: 'payment_method_customer_decline',
    },
    'cancelled',
  ],
  [{ type: 'card_error', code: 'requires_action', decline_code: 'requires_action' }, 'cancelled'],
  [{ type: 'card_error', code: 'processing_error', decline_code: 'processing_error' }, 'again'],
  [{ type: 'api_error' }, 'again'],
  [{}, 'again'],
] as const)('reads %j as %s', (problem, reason) => {
  expect(reasonOf(problem)).toBe(reason);
});

it('keeps to itself that a card was lost or stolen', () => {
  for (const decline_code of ['lost_card', 'stolen_card', 'pickup_card', 'fraudulent']) {
    expect(reasonOf({ type: 'card_error', code: 'card_declined', decline_code })).toBe('declined');
  }
});

it('takes only its own words for a reason', () => {
  expect(PAYMENT_REASONS.every(isPaymentReason)).toBe(true);
  expect(isPaymentReason('toString')).toBe(false);
});
