import type { PaymentUseKind } from '../modules/placing/models/payment-use';
import type { Database } from '../catalogue/database';

/** A payment intent and where it comes from. */
export interface KnownIntent {
  intent_id: string;
  cart_id?: string | null;
  session_id?: string | null;
}

const KNOW = `
  insert into payment_use (id, cart_id, session_id, "use", reason) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set cart_id = coalesce(payment_use.cart_id, excluded.cart_id),
     session_id = coalesce(payment_use.session_id, excluded.session_id)`;

/**
 * Promises an intent's money to the order of the cart whose placement the caller has locked.
 * Ask inside that transaction; it waits for whoever is deciding otherwise.
 * @returns false when the money is given back already, or will be
 */
export async function promiseToOrder(database: Database, intent: KnownIntent): Promise<boolean> {
  await database.query(KNOW, [
    intent.intent_id,
    intent.cart_id ?? null,
    intent.session_id ?? null,
    'order',
    null,
  ]);
  const { rows } = await database.query<{ use: PaymentUseKind }>(
    'select "use" from payment_use where id = $1 for update',
    [intent.intent_id],
  );
  return rows[0]?.use === 'order';
}

/**
 * Decides that an intent's money goes back, unless an order is being made or stands with it. Ask inside a transaction.
 * The two statements matter: the second sees what the one it waited for has written.
 * @param reason a code, for people who look into it
 * @returns what the money is for, from now on
 */
export async function promiseToGiveBack(
  database: Database,
  intent: KnownIntent,
  reason: string,
): Promise<PaymentUseKind> {
  await database.query(KNOW, [
    intent.intent_id,
    intent.cart_id ?? null,
    intent.session_id ?? null,
    'order',
    null,
  ]);
  await database.query('select 1 from payment_use where id = $1 for update', [intent.intent_id]);
  const { rows } = await database.query<{ use: PaymentUseKind }>(
    `update payment_use set "use" = case when taken.by_order then "use" else 'release' end,
            reason = case when taken.by_order then reason else coalesce(reason, $2) end,
            outcome = case when taken.by_order or "use" = 'release' then outcome end,
            next_at = case when taken.by_order or "use" = 'release' then next_at else now() end, updated_at = now()
       from (select exists (select 1 from placement where intent_id = $1 and state in ('placing', 'placed')) as by_order) taken
      where id = $1 returning "use"`,
    [intent.intent_id, reason],
  );
  return rows[0]?.use ?? 'order';
}

/** Takes the promise to an order back: there is none, and what the money is for is decided anew. */
export async function promiseNothing(database: Database, intentId: string): Promise<void> {
  await database.query(`delete from payment_use where id = $1 and "use" = 'order' and outcome is null`, [
    intentId,
  ]);
}
