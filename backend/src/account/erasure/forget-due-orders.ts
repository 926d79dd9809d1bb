import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../../catalogue/database';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { CONTACT_DAYS, contactUntil } from '../retention';
import { forgetOrder } from './forget-order';
import { PARCEL_ENDS } from './parcel-ends';

/**
 * Orders `o` that may lose their contact data: those of erased accounts, and those that belong to no account. A guest
 * has no page to ask on, so theirs go unasked; an order that its buyer has taken into an account is the account's.
 */
const NOBODYS = `
  (exists (select 1 from order_erasure e where e.order_id = o.id and e.erased_at is null and e.deleted_at is null)
   or (not exists (select 1 from order_erasure e where e.order_id = o.id and e.deleted_at is null)
       and not exists (select 1 from customer u where u.id = o.customer_id and u.has_account and u.deleted_at is null)
       and not o.is_draft_order and o.created_at < $1::timestamptz - interval '${CONTACT_DAYS} days'))`;

const WAITING = `select o.id, ${PARCEL_ENDS} as ends from "order" o where ${NOBODYS} order by o.created_at`;

/** Under the order's lock: nobody may have taken it into an account meanwhile. */
const STILL = `select 1 from "order" o where o.id = $2 and ${NOBODYS} for update of o`;

/**
 * Forgets who bought the orders of guests and of erased accounts whose day has passed; each in a transaction of its own.
 * @returns how many
 */
export async function forgetDueOrders(container: MedusaContainer, now: Date): Promise<number> {
  const { rows } = await containerDatabase(container).query<{ id: string; ends: (string | null)[] }>(
    WAITING,
    [now.toISOString()],
  );
  const today = now.toISOString().slice(0, 10);
  const due = rows.filter(({ ends }) => {
    const until = contactUntil(ends);
    return until !== null && until < today;
  });
  let forgotten = 0;
  for (const { id } of due)
    if (await inTransaction(container, (database) => forgetIfStill(database, id, now))) forgotten += 1;
  return forgotten;
}

async function forgetIfStill(database: Database, orderId: string, now: Date): Promise<boolean> {
  const { rows } = await database.query(STILL, [now.toISOString(), orderId]);
  if (rows.length === 0) return false;
  await forgetOrder(database, orderId);
  return true;
}
