import type { MedusaContainer } from '@medusajs/framework/types';
import { writeMissingConsignments } from '../consignment/write-missing';

/** Completing a cart holds its lock for two minutes at most: an order this old that has none was left without. */
const SECONDS = 100;

/** Gives an order its consignments whose process died before it could. */
export default async function writeMissingEveryMinute(container: MedusaContainer): Promise<void> {
  await writeMissingConsignments(container, SECONDS);
}

export const config = { name: 'write-missing-consignments', schedule: '* * * * *' };
