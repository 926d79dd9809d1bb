import type { MedusaContainer } from '@medusajs/framework/types';
import { partEarlierSales } from '../consignment/part-earlier';
import { containerDatabase } from '../landed/container-database';

/** Runs once: says of earlier consignments what of the merchant's amount is price and what freight, in both currencies. */
export default async function ({ container }: { container: MedusaContainer }): Promise<void> {
  while ((await partEarlierSales(containerDatabase(container))) > 0);
}
