import type Stripe from 'stripe';
import type { Database } from '../catalogue/database';
import { chargedMinor } from '../placing/charge-amount';
import { chargeOf } from '../placing/intent-money';
import type { Finding } from './finding';
import { runChecks } from './stock';

const CHECKS: Readonly<Record<string, string>> = {
  payment_undecided: `
    select id as about, format('%s since %s: %s', "use", updated_at, coalesce(fault, 'not tried')) as found
      from payment_use where deleted_at is null and outcome is null`,
  payment_lost: `
    select id as about, coalesce(fault, 'lost') as found from payment_use where outcome = 'lost'`,
  event_unprocessed: `
    select id as about, format('%s, %s attempts', type, attempts) as found from payment_event
     where deleted_at is null and processed_at is null`,
};

interface PlacedIntent {
  intent_id: string;
  order_id: string;
  currency: string;
  /** Minor units. */
  amount: string;
  consigned: string;
  /** Minor units that requests of shoppers gave back. */
  captured: string;
}

const PLACED = `
  select p.intent_id, p.order_id, p.currency, p.amount::text,
         coalesce((select sum(c.subtotal) from consignment c
                    where c.order_id = p.order_id and c.deleted_at is null), 0)::text as consigned,
         coalesce((select sum(cp.amount) from payment pay join capture cp on cp.payment_id = pay.id
                     and cp.deleted_at is null
                    where pay.data->>'id' = p.intent_id and pay.deleted_at is null), 0)::text as captured
    from placement p join "order" o on o.id = p.order_id and o.deleted_at is null
   where p.state = 'placed' and p.intent_id is not null and p.deleted_at is null`;

/**
 * What Stripe holds and has taken is what orders cost: one charge per order, nothing kept without an order, no hold
 * left over.
 * @param intents every payment intent of the account, with `latest_charge` expanded
 */
export async function auditPayments(
  database: Database,
  intents: readonly Stripe.PaymentIntent[],
): Promise<Finding[]> {
  const findings = await runChecks(database, CHECKS);
  const { rows } = await database.query<PlacedIntent>(PLACED);
  const placed = new Map(rows.map((row) => [row.intent_id, row]));
  for (const intent of intents) {
    const order = placed.get(intent.id);
    const fault = order ? faultOfOrder(intent, order) : faultWithoutOrder(intent);
    if (fault) findings.push({ ...fault, about: intent.id });
  }
  const known = new Set(intents.map(({ id }) => id));
  for (const { intent_id, order_id } of rows) {
    if (!known.has(intent_id))
      findings.push({ check: 'order_unpaid', about: order_id, found: `Stripe knows no ${intent_id}` });
  }
  return findings;
}

type Fault = Omit<Finding, 'about'>;

function faultOfOrder(intent: Stripe.PaymentIntent, order: PlacedIntent): Fault | undefined {
  const { order_id, currency } = order;
  if (intent.status !== 'succeeded')
    return { check: 'order_not_captured', found: `${intent.status} for ${order_id}` };
  const taken = chargedMinor(intent.amount_received, currency);
  if (taken !== Number(order.amount) || taken !== Number(order.consigned))
    return {
      check: 'charge_not_the_total',
      found: `taken ${taken}, ordered ${order.amount}, consigned ${order.consigned} ${currency} for ${order_id}`,
    };
  return Number(order.captured) > 0
    ? undefined
    : { check: 'capture_not_recorded', found: `nothing for ${order_id}` };
}

function faultWithoutOrder(intent: Stripe.PaymentIntent): Fault | undefined {
  if (intent.status === 'requires_capture')
    return { check: 'hold_left_over', found: `${intent.amount_capturable} ${intent.currency}` };
  const kept = intent.amount_received - (chargeOf(intent)?.amount_refunded ?? 0);
  return kept > 0
    ? { check: 'money_without_order', found: `${kept} ${intent.currency}, ${intent.status}` }
    : undefined;
}
