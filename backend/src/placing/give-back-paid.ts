import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { STRIPE_PROVIDER } from '../payments/provider';
import { stripeClient } from '../payments/stripe-client';
import { intentMoney, readIntent } from './intent-money';
import { promiseToGiveBack, type KnownIntent } from './payment-use';
import { settleNow } from './settle';

/**
 * Gives back what was paid, unless an order has it: for a payment that can't become the order it was made for. One
 * that nobody has paid is left alone.
 * @param reason a code, for people who look into it
 * @returns what became of the money, or will within moments; undefined when it is an order's
 */
export async function giveBackPaid(
  container: MedusaContainer,
  known: KnownIntent,
  reason: string,
): Promise<MoneyGivenBack | undefined> {
  const intent = await readIntent(stripeClient(), known.intent_id);
  const money = intent ? intentMoney(intent) : 'ended';
  if (money === 'none' || money === 'ended') return 'not_taken';
  if (money === 'back') return intent?.status === 'canceled' ? 'released' : 'refunded';
  const use = await inTransaction(container, (database) => promiseToGiveBack(database, known, reason));
  if (use === 'order') return undefined;
  return (await settleNow(container, known.intent_id)) ?? promised(money);
}

const promised = (money: 'waiting' | 'held' | 'taken'): MoneyGivenBack =>
  money === 'taken' ? 'refunded' : money === 'held' ? 'released' : 'not_taken';

/** Gives back whatever the open sessions of a cart hold or have taken. */
export async function giveBackOfCart(
  container: MedusaContainer,
  cartId: string,
  reason: string,
): Promise<void> {
  const { rows } = await containerDatabase(container).query<{ session_id: string; intent_id: string }>(
    `select s.id as session_id, s.data->>'id' as intent_id from cart_payment_collection cpc
       join payment_session s on s.payment_collection_id = cpc.payment_collection_id and s.deleted_at is null
      where cpc.cart_id = $1 and cpc.deleted_at is null and s.provider_id = $2 and s.data->>'id' is not null`,
    [cartId, STRIPE_PROVIDER],
  );
  for (const session of rows) await giveBackPaid(container, { ...session, cart_id: cartId }, reason);
}
