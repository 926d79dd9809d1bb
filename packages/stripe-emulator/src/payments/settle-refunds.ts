import type Stripe from 'stripe';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { book } from './balance';
import { idOf } from './id-of';
import { instrumentOf } from './instruments';
import { cardByToken } from './test-cards';

const LATER_SECONDS = 5;

/** Ends the refunds of the test cards whose refund is decided later: some arrive, some come back. */
export function settleRefunds(world: World): void {
  for (const refund of world.store.all('refunds')) {
    if (refund.status === 'failed' || refund.created + LATER_SECONDS > world.clock.seconds()) continue;
    const charge = world.store.get('charges', idOf(refund.charge) ?? '');
    const card = cardByToken(instrumentOf(world, charge?.payment_method ?? '').card ?? '');
    if (!charge || !card) continue;
    if (card.refund === 'settles_later' && refund.status === 'pending') succeed(world, refund);
    if (card.refund === 'fails_later') fail(world, refund, charge);
  }
}

function succeed(world: World, refund: Stripe.Refund): void {
  world.store.transaction(() => {
    recordUpdate(world, world.store.put('refunds', { ...refund, status: 'succeeded' }));
  });
}

function fail(world: World, refund: Stripe.Refund, charge: Stripe.Charge): void {
  world.store.transaction(() => {
    const { amount, currency } = refund;
    const booking = book(world, { amount, currency, source: refund.id, type: 'refund_failure' });
    world.store.put('charges', {
      ...charge,
      amount_refunded: charge.amount_refunded - amount,
      refunded: false,
    });
    const failed: Stripe.Refund = {
      ...refund,
      failure_balance_transaction: booking,
      failure_reason: 'expired_or_canceled_card',
      status: 'failed',
    };
    recordUpdate(world, world.store.put('refunds', failed));
  });
}

function recordUpdate(world: World, refund: Stripe.Refund): void {
  recordEvent(world, 'refund.updated', refund);
  recordEvent(world, 'charge.refund.updated', refund);
}
