import type { MedusaContainer } from '@medusajs/framework/types';
import { writeMissingConsignments } from '../consignment/write-missing';

/** Runs once: gives the orders of before their consignments. */
export default async function writeEarlierConsignments({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  while ((await writeMissingConsignments(container, 0)) > 0);
}
