import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { containerDatabase } from '../../landed/container-database';

/** Calls an order cancelled in Medusa too once none of its consignments goes anywhere and all money is back. */
export async function cancelEmptyOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const { rows } = await containerDatabase(container).query(
    `select 1 from "order" o
      where o.id = $1 and o.status <> 'canceled' and o.deleted_at is null
        and not exists (select 1 from consignment c where c.order_id = o.id and c.state <> 'cancelled' and c.deleted_at is null)
        and not exists (select 1 from refund_due d where d.order_id = o.id and d.outcome is null and d.deleted_at is null)`,
    [orderId],
  );
  if (rows.length > 0) await container.resolve(Modules.ORDER).cancel(orderId);
}
