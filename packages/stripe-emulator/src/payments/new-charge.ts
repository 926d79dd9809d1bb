import type Stripe from 'stripe';
import { newId } from '../store/ids';
import type { World } from '../world';
import type { Decline } from './declines';
import { idOf } from './id-of';

const HOLD_DAYS = 7;

/** How long an authorisation holds before the bank gives the money back. */
export const HOLD_SECONDS = HOLD_DAYS * 86_400;

/** The charge of one attempt: held, taken or declined. */
export function newCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  result: { captured: boolean; decline: Decline | null; authenticated: boolean },
): Stripe.Charge {
  const { captured, decline } = result;
  const created = world.clock.seconds();
  return {
    id: newId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'TEST PAYMENT',
    captured,
    created,
    currency: intent.currency,
    customer: idOf(intent.customer),
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    invoice: null,
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: decline === null,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(intent, method, created, result.authenticated),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}

function outcomeOf(decline: Decline | null): Stripe.Charge.Outcome {
  return {
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 10,
    seller_message: decline
      ? 'The bank did not return any further details with this decline.'
      : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  };
}

function detailsOf(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  created: number,
  authenticated: boolean,
): Stripe.Charge.PaymentMethodDetails {
  if (method.type === 'alipay') {
    return { type: 'alipay', alipay: { fingerprint: null, transaction_id: newId('ali', 16) } };
  }
  if (!method.card) {
    return { type: 'wechat_pay', wechat_pay: { fingerprint: null, transaction_id: newId('wxp', 16) } };
  }
  const { brand, checks, country, exp_month, exp_year, fingerprint, funding, last4 } = method.card;
  const card: Stripe.Charge.PaymentMethodDetails.Card = {
    amount_authorized: intent.amount,
    brand,
    capture_before: created + HOLD_SECONDS,
    checks,
    country,
    exp_month,
    exp_year,
    fingerprint,
    funding,
    installments: null,
    last4,
    mandate: null,
    network: brand,
    three_d_secure: authenticated ? SECURED : null,
    wallet: null,
  };
  return { type: 'card', card };
}

const SECURED: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
};
