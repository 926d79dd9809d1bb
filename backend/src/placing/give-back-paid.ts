import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import type { MedusaContainer } from '@medusajs/framework/types';
import { inTransaction } from '../landed/container-database';
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
