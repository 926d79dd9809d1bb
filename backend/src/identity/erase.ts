import { CONTACT_DAYS, OPEN_CART_DAYS } from '../account/retention';
import { PARCEL_ENDS } from '../account/erasure/parcel-ends';
import type { Database } from '../catalogue/database';

/** What keeps nothing of a person: the row stays as a mark that somebody was named, the year's ledger by its hashes. */
const EMPTY = `name_sealed = '', number_sealed = '', number_masked = '', person_hash = '', name_hash = '',
  erased_at = now(), updated_at = now()`;

/** Erases the identities of an order at once. */
export async function eraseIdentitiesOf(database: Database, orderId: string): Promise<void> {
  await database.query(`update buyer_identity set ${EMPTY} where order_id = $1 and erased_at is null`, [
    orderId,
  ]);
}

const ABANDONED = `
  delete from buyer_identity i using cart c
   where i.order_id is null and c.id = i.cart_id and c.completed_at is null
     and greatest(i.updated_at, c.updated_at) < $1::timestamptz - interval '${OPEN_CART_DAYS} days'`;

/** A day more than promised to the shopper never passes: the last parcel's end counts in full days. */
const DONE = `
  update buyer_identity i set ${EMPTY}
    from "order" o, lateral (select ${PARCEL_ENDS} as ends) p
   where o.id = i.order_id and i.erased_at is null
     and not exists (select 1 from jsonb_array_elements(p.ends) e where e = 'null'::jsonb)
     and (select max((e #>> '{}')::timestamptz) from jsonb_array_elements(p.ends) e)
         < $1::timestamptz - interval '${CONTACT_DAYS} days'`;

/**
 * Erases every identity that no declaration, return or open cart needs any more: sealed numbers and names, and the mask.
 * What an order counts against a person's year stays in its ledger under hashes.
 * @param now ISO date-time
 * @returns how many
 */
export async function eraseIdentities(database: Database, now: string): Promise<number> {
  const abandoned = await database.query(ABANDONED, [now]);
  const done = await database.query(DONE, [now]);
  return (abandoned.rowCount ?? 0) + (done.rowCount ?? 0);
}

/** When what is kept for a cart goes: without an order on that day, with one so many days after the last arrival. */
export interface IdentityErasure {
  /** ISO date. */
  without_order: string;
  days_after_arrival: number;
}

export async function identityErasure(database: Database, cartId: string): Promise<IdentityErasure | null> {
  const { rows } = await database.query<{ without_order: string }>(
    `select to_char((greatest(i.updated_at, c.updated_at) at time zone 'UTC') + interval '${OPEN_CART_DAYS} days',
                    'YYYY-MM-DD') as without_order
       from buyer_identity i join cart c on c.id = i.cart_id
      where i.cart_id = $1 and i.erased_at is null and i.deleted_at is null limit 1`,
    [cartId],
  );
  return rows[0] ? { without_order: rows[0].without_order, days_after_arrival: CONTACT_DAYS } : null;
}
