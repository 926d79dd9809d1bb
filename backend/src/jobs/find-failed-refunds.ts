import type { MedusaContainer } from '@medusajs/framework/types';
import { findFailedRefunds } from '../returns/refund/failed-refunds';

/** Banks send refunds back up to a month later. */
const DAYS = 35;

/** Finds money that was given back and came back, where Stripe's word about it was never heard. */
export default async function lookForFailedRefunds(container: MedusaContainer): Promise<void> {
  await findFailedRefunds(container, DAYS);
}

export const config = { name: 'find-failed-refunds', schedule: '23 * * * *' };
