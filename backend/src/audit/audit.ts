import type Stripe from 'stripe';
import type { Database } from '../catalogue/database';
import type { Finding } from './finding';
import { auditOrders } from './orders';
import { auditPayments } from './payments';
import { auditStock } from './stock';

/**
 * Holds the records against every promise about money and stock. Stock and "charged once" hold at every instant; the
 * rest two minutes after the last process came back, so ask while nobody is buying, or expect what is under way.
 * @returns what breaks a promise; empty when all is kept
 */
export async function audit(database: Database, stripe: Stripe): Promise<Finding[]> {
  const intents: Stripe.PaymentIntent[] = [];
  for await (const intent of stripe.paymentIntents.list({ limit: 100, expand: ['data.latest_charge'] }))
    intents.push(intent);
  return [
    ...(await auditStock(database)),
    ...(await auditOrders(database)),
    ...(await auditPayments(database, intents)),
  ];
}
