import type Stripe from 'stripe';
import { newId } from '../store/ids';
import type { World } from '../world';

/** Stripe's European share for foreign cards, without the fixed part; rounded half up. */
const FEE_PER_MILLE = 29;

/** Books money that came in (a capture) or went out (a refund) and answers the booking's id. */
export function book(
  world: World,
  entry: { amount: number; currency: string; source: string; type: 'charge' | 'refund' | 'refund_failure' },
): string {
  const now = world.clock.seconds();
  const fee = entry.type === 'charge' ? Math.round((entry.amount * FEE_PER_MILLE) / 1000) : 0;
  return world.store.put('balance_transactions', {
    id: newId('txn'),
    object: 'balance_transaction',
    amount: entry.amount,
    available_on: now,
    created: now,
    currency: entry.currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(fee, entry.currency)],
    net: entry.amount - fee,
    reporting_category: entry.type,
    source: entry.source,
    status: 'available',
    type: entry.type,
  }).id;
}

function feeDetail(amount: number, currency: string): Stripe.BalanceTransaction.FeeDetail {
  return { amount, application: null, currency, description: 'Processing fee', type: 'stripe_fee' };
}
