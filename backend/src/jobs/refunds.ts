import type { MedusaContainer } from '@medusajs/framework/types';
import { followCancelledOrders } from '../returns/follow-cancelled-orders';
import { settleRefunds } from '../returns/refund/settle-refunds';
import { sweepEnded } from '../returns/sweep';

/** Gives shoppers back what they are owed. */
export default async function giveMoneyBack(container: MedusaContainer): Promise<void> {
  await followCancelledOrders(container);
  await sweepEnded(container);
  await settleRefunds(container);
}

export const config = { name: 'refunds', schedule: '*/5 * * * * *' };
