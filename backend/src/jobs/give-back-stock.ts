import type { MedusaContainer } from '@medusajs/framework/types';
import { giveBackAbandoned } from '../placing/take-stock';

/** Frees stock that a process took and died over. */
export default async function giveBackStockEveryMinute(container: MedusaContainer): Promise<void> {
  await giveBackAbandoned(container);
}

export const config = { name: 'give-back-stock', schedule: '* * * * *' };
