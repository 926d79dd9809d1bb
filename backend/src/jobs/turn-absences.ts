import type { MedusaContainer } from '@medusajs/framework/types';
import { inTransaction } from '../landed/container-database';
import { turnAbsences } from '../offering/absences';

/** Merchants close and open with the days of their countries, which begin on quarters of an hour. */
export default async function turnAbsencesEveryQuarter(container: MedusaContainer): Promise<void> {
  await inTransaction(container, (database) => turnAbsences(database));
}

export const config = { name: 'turn-absences', schedule: '*/15 * * * *' };
