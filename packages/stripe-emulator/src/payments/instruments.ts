import type Stripe from 'stripe';
import { badRequest, noSuch } from '../http/fault';
import { newId } from '../store/ids';
import { mergeMetadata } from '../store/merge-metadata';
import type { Instrument } from '../store/tables';
import type { World } from '../world';
import { billingOf } from './billing';
import { readCard } from './card-details';
import { cardByToken } from './test-cards';
import type { MethodData } from './shapes';

/** Makes a payment method from what a request describes. Numbers are looked up and never kept. */
export function createMethod(world: World, data: MethodData): Stripe.PaymentMethod {
  const now = world.clock.seconds();
  const read = data.type === 'card' ? readCard(data.card ?? {}, now) : null;
  const method: Stripe.PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: data.allow_redisplay ?? 'unspecified',
    billing_details: billingOf(data.billing_details),
    created: now,
    customer: null,
    livemode: false,
    metadata: mergeMetadata(null, data.metadata),
    type: data.type,
    ...(read ? { card: read.details } : { [data.type]: {} }),
  };
  world.store.put('instruments', {
    id: method.id,
    card: read?.card.token ?? null,
    usedBy: null,
    setUp: false,
  });
  return world.store.put('payment_methods', method);
}

/**
 * The payment method of an id. A test token such as `pm_card_visa` makes a new one each time, as at Stripe.
 * @param place where the id stood, for the refusal
 */
export function findMethod(world: World, id: string, place: 'param' | 'path' = 'path'): Stripe.PaymentMethod {
  const card = cardByToken(id);
  if (card) return createMethod(world, { type: 'card', card: { token: card.token } });
  const method = world.store.get('payment_methods', id);
  if (!method) throw noSuch('PaymentMethod', id, 'payment_method', place);
  return method;
}

/** What the emulator knows about a payment method beyond the API. */
export function instrumentOf(world: World, id: string): Instrument {
  return world.store.get('instruments', id) ?? { id, card: null, usedBy: null, setUp: false };
}

/** Refuses a method that was used up, or that belongs to another customer. */
export function checkUsable(
  world: World,
  method: Stripe.PaymentMethod,
  intent: { id: string; customer: string | null },
): void {
  const { usedBy } = instrumentOf(world, method.id);
  if (method.customer === null && usedBy !== null && usedBy !== intent.id) {
    throw badRequest(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.',
      { param: 'payment_method' },
    );
  }
  if (method.customer !== null && method.customer !== intent.customer) {
    throw badRequest(
      `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
      { code: 'payment_method_customer_mismatch', param: 'payment_method' },
    );
  }
}
