import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { deleteOrders } from './delete-orders';
import type { Attempt } from './placement';
import { inTurns } from './in-turns';
import { settleIntent } from './settle-intent';
import { undoAttempt } from './undo-attempt';

/** Takes down what attempts have left whose process died or lost the cart. @returns how many */
export async function undoDeadAttempts(container: MedusaContainer): Promise<number> {
  const { rows } = await containerDatabase(container).query<Attempt>(
    `select cart_id, token from placement where state = 'placing' and lease_until < now() limit 20`,
  );
  const locking = container.resolve(Modules.LOCKING);
  for (const attempt of rows) {
    await undoAttempt(container, attempt, { fault: 'process_died', kind: 'failed' });
    // A lock in Redis outlives its process, and would keep the cart from being placed for another minute.
    await locking.release([attempt.cart_id]);
  }
  return rows.length;
}

/** Who has been paying for so long won't any more; an event of Stripe's would still be heard. */
const GIVEN_UP = `interval '3 days'`;

const GIVE_UP = `update placement set state = 'open', retry_at = null where id = $1 and state = 'paying'`;

/** So many payments are looked at at the same time. */
const ABREAST = 4;

interface Due {
  id: string;
  cart_id: string;
  intent_id: string | null;
  old: boolean;
}

const LOOK_AGAIN = `
  update placement p set updated_at = now(),
         retry_at = now() + least(greatest(now() - p.created_at, interval '1 minute'), interval '1 hour')
    from (select id from placement where state = 'paying' and retry_at <= now()
           order by retry_at limit 20 for update skip locked) due
   where p.id = due.id returning p.intent_id, p.cart_id, p.created_at < now() - ${GIVEN_UP} as old, p.id`;

/**
 * Looks at the payments of carts that should have become orders: what failed is tried again, and what Stripe has told
 * nobody of is found. @returns how many
 */
export async function lookAfterPayments(container: MedusaContainer): Promise<number> {
  const database = containerDatabase(container);
  const { rows } = await database.query<Due>(LOOK_AGAIN);
  const locking = container.resolve(Modules.LOCKING);
  await inTurns(rows, ABREAST, async ({ id, cart_id, intent_id, old }) => {
    // Who died before its attempt began left Medusa's lock in Redis. Who lives loses nothing: the attempt is one's alone.
    await locking.release([cart_id]);
    const settled = intent_id ? await settleIntent(container, intent_id) : 'done';
    if (old && settled === 'done') await database.query(GIVE_UP, [id]);
  });
  return rows.length;
}

/** Payments that stock clients have opened stand under our eyes as well, though no attempt has been made yet. */
const WATCH = `
  insert into placement (id, cart_id, state, session_id, intent_id, retry_at, locale)
  select 'plc_' || replace(gen_random_uuid()::text, '-', ''), c.id, 'paying', s.id, s.data->>'id', now(), c.locale
    from payment_session s
    join cart_payment_collection cpc on cpc.payment_collection_id = s.payment_collection_id and cpc.deleted_at is null
    join cart c on c.id = cpc.cart_id and c.completed_at is null and c.deleted_at is null
   where s.deleted_at is null and s.status <> 'canceled' and s.provider_id = $1 and s.data->>'id' is not null
     and s.created_at between now() - interval '1 day' and now() - interval '1 minute'
     and not exists (select 1 from placement p where p.cart_id = c.id)
  on conflict (cart_id) do nothing`;

export async function watchOpenPayments(container: MedusaContainer, provider: string): Promise<void> {
  await containerDatabase(container).query(WATCH, [provider]);
}

const HOLDS = `
  delete from stock_hold h where held_at < clock_timestamp() - interval '1 minute' and not exists (
    select 1 from placement p where p.cart_id = h.cart_id and p.state = 'placing' and p.lease_until > now())`;

/** Gives back stock that nobody takes for an order any more. */
export async function giveBackHolds(container: MedusaContainer): Promise<number> {
  const { rowCount } = await containerDatabase(container).query(HOLDS);
  return rowCount ?? 0;
}

const UNLINKED = `
  select u.order_id from order_unlinked u
   where u.born_at < clock_timestamp() - interval '1 minute'
     and not exists (select 1 from order_cart oc where oc.order_id = u.order_id and oc.deleted_at is null)
   limit 20 for update skip locked`;

/** Takes down orders that were never tied to the cart they were made for. */
export async function sweepUnlinkedOrders(container: MedusaContainer): Promise<number> {
  return inTransaction(container, async (database) => {
    const { rows } = await database.query<{ order_id: string }>(UNLINKED);
    const ids = rows.map(({ order_id }) => order_id);
    await deleteOrders(database, ids);
    return ids.length;
  });
}
