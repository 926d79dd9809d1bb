import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { contactUntil } from '../retention';
import { forgetOrder } from './forget-order';
import { PARCEL_ENDS } from './parcel-ends';

const WAITING = `
  select o.id, ${PARCEL_ENDS} as ends
    from order_erasure e join "order" o on o.id = e.order_id
   where e.erased_at is null and e.deleted_at is null order by e.requested_at`;

/** Forgets the orders of erased accounts whose day has passed; each in a transaction of its own. @returns how many */
export async function forgetDueOrders(container: MedusaContainer, now: Date): Promise<number> {
  const { rows } = await containerDatabase(container).query<{ id: string; ends: (string | null)[] }>(WAITING);
  const today = now.toISOString().slice(0, 10);
  const due = rows.filter(({ ends }) => {
    const until = contactUntil(ends);
    return until !== null && until < today;
  });
  for (const { id } of due) await inTransaction(container, (database) => forgetOrder(database, id));
  return due.length;
}
