import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { intentMoney } from './intent-money';
import { settleIntent } from './settle-intent';
import { stripeClient } from '../payments/stripe-client';

/** So many of the latest payments are compared at a time. */
const MOST = 1_000;

/**
 * Compares Stripe's latest payments with ours: money that nobody knows of, because its event was lost or its session
 * is gone, becomes an order or goes back.
 * @param hours how far to look back
 * @returns how many were found
 */
export async function findForgottenPayments(container: MedusaContainer, hours: number): Promise<number> {
  const since = Math.floor(Date.now() / 1000) - hours * 3_600;
  const paid: string[] = [];
  let seen = 0;
  for await (const intent of stripeClient().paymentIntents.list({ created: { gte: since }, limit: 100 })) {
    if ((seen += 1) > MOST) break;
    const money = intentMoney(intent);
    if ((money === 'held' || money === 'taken') && intent.metadata.session_id) paid.push(intent.id);
  }
  const { rows } = await containerDatabase(container).query<{ id: string }>(
    `select given.id from unnest($1::text[]) as given (id) where not exists (
       select 1 from payment_use u where u.id = given.id
          and (u.outcome is not null or u."use" = 'release' or exists (
            select 1 from placement p where p.intent_id = u.id and p.state in ('placing', 'placed'))))`,
    [paid],
  );
  for (const { id } of rows) await settleIntent(container, id);
  return rows.length;
}
