import type Stripe from 'stripe';
import { badRequest, StripeFault } from '../http/fault';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { findCustomer } from './customers';
import { DECLINES } from './declines';
import { checkUsable, instrumentOf } from './instruments';
import { cardByToken } from './test-cards';

/** This one card can be kept but not charged. Source: docs.stripe.com/testing. */
const ATTACHES_THOUGH_DECLINED = 'pm_card_chargeCustomerFail';

/** Keeps a payment method with a customer. @throws StripeFault when its bank declines that */
export function attach(world: World, method: Stripe.PaymentMethod, customerId: string): Stripe.PaymentMethod {
  const customer = findCustomer(world, customerId, 'param').id;
  if (method.customer === customer) return method;
  if (method.customer !== null) {
    throw badRequest('The payment method you provided has already been attached to a customer.', {
      param: 'payment_method',
    });
  }
  checkUsable(world, method, { id: '', customer });
  const card = cardByToken(instrumentOf(world, method.id).card ?? '');
  const refusal = card?.decline && card.token !== ATTACHES_THOUGH_DECLINED ? DECLINES[card.decline] : null;
  if (refusal && card?.authentication === 'never') {
    const { code, declineCode, message } = refusal;
    throw new StripeFault(402, { type: 'card_error', code, decline_code: declineCode, message }, true);
  }
  const attached = world.store.put('payment_methods', { ...method, customer });
  recordEvent(world, 'payment_method.attached', attached);
  return attached;
}

/** Takes a payment method from its customer; it can't be used again. */
export function detach(world: World, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  if (method.customer === null) {
    throw badRequest(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
      { param: 'payment_method' },
    );
  }
  const detached = world.store.put('payment_methods', { ...method, customer: null });
  world.store.put('instruments', { ...instrumentOf(world, method.id), usedBy: 'detached' });
  recordEvent(world, 'payment_method.detached', detached, { customer: method.customer });
  return detached;
}
