import type Stripe from 'stripe';
import { intentFault, NOT_PAID } from './intent-fault';
import { declineCode, intentMoney, paidAmount } from './intent-money';

const intent = (given: object): Stripe.PaymentIntent =>
  ({
    id: 'pi_1',
    amount: 500,
    amount_capturable: 0,
    amount_received: 0,
    currency: 'eur',
    metadata: { session_id: 'payses_1' },
    latest_charge: null,
    ...given,
  }) as unknown as Stripe.PaymentIntent;

const charge = (given: object) => ({ latest_charge: { status: 'succeeded', amount_refunded: 0, ...given } });

describe('where the money of a payment is', () => {
  it.each([
    ['requires_payment_method', {}, 'none'],
    ['requires_confirmation', {}, 'none'],
    ['requires_action', {}, 'waiting'],
    ['processing', {}, 'waiting'],
    ['requires_capture', charge({}), 'held'],
    ['succeeded', charge({}), 'taken'],
    ['succeeded', charge({ amount_refunded: 1 }), 'back'],
    ['canceled', charge({ amount_refunded: 500 }), 'back'],
    ['canceled', charge({ status: 'failed' }), 'ended'],
    ['canceled', {}, 'ended'],
  ])('%s', (status, more, money) => {
    expect(intentMoney(intent({ status, ...more }))).toBe(money);
  });

  it('counts what is held, or what was taken', () => {
    expect(paidAmount(intent({ status: 'requires_capture', amount_capturable: 400 }))).toBe(400);
    expect(paidAmount(intent({ status: 'succeeded', amount_received: 300, amount_capturable: 9 }))).toBe(300);
  });

  it('says why the last try failed, as exactly as Stripe does', () => {
    const error = { decline_code: 'insufficient_funds', code: 'card_declined', type: 'card_error' };
    expect(declineCode(intent({ last_payment_error: error }))).toBe('insufficient_funds');
    expect(declineCode(intent({ last_payment_error: { ...error, decline_code: undefined } }))).toBe(
      'card_declined',
    );
    expect(declineCode(intent({ last_payment_error: null }))).toBeUndefined();
  });
});

describe('an order is made only with a payment of exactly its total', () => {
  const wanted = { session_id: 'payses_1', amount: 500, currency: 'EUR', locale: 'en' };
  const held = { status: 'requires_capture', amount_capturable: 500, ...charge({}) };

  it.each([
    ['held', held],
    ['taken', { status: 'succeeded', amount_received: 500, ...charge({}) }],
  ])('%s', (_, given) => {
    expect(intentFault(intent(given), wanted)).toBeUndefined();
  });

  it.each([
    ['less', { ...held, amount_capturable: 499 }],
    ['more', { ...held, amount_capturable: 501 }],
    ['another currency', { ...held, currency: 'usd' }],
    ['another cart’s', { ...held, metadata: { session_id: 'payses_2' } }],
    ['taken in part', { status: 'succeeded', amount_received: 499, ...charge({}) }],
  ])('%s: refused', (_, given) => {
    expect(intentFault(intent(given), wanted)).toMatchObject({
      code: 'payment_differs',
      type: 'invalid_data',
    });
  });

  it.each([
    [{ status: 'requires_payment_method' }, 'not_paid', 'payment_authorization_error'],
    [
      { status: 'requires_payment_method', last_payment_error: { code: 'expired_card' } },
      'expired_card',
      'payment_authorization_error',
    ],
    [{ status: 'requires_confirmation' }, 'not_paid', 'payment_authorization_error'],
    [{ status: 'requires_action' }, 'requires_action', 'payment_requires_more_error'],
    [{ status: 'processing' }, 'processing', 'payment_requires_more_error'],
    [{ status: 'canceled' }, 'canceled', 'payment_authorization_error'],
    [
      { status: 'succeeded', amount_received: 500, ...charge({ amount_refunded: 500 }) },
      'refunded',
      'payment_authorization_error',
    ],
  ])('%j: not paid', (given, code, type) => {
    expect(intentFault(intent(given), wanted)).toMatchObject({ code: NOT_PAID + code, type });
  });

  it('a payment that nobody knows', () => {
    expect(intentFault(undefined, wanted)).toMatchObject({ code: `${NOT_PAID}canceled` });
  });
});
