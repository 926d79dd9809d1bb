import { generateEntityId } from '@medusajs/framework/utils';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { containerDatabase, inTransaction } from '../landed/container-database';
import type { PlacementState } from '../modules/placing/models/placement';
import { promiseToOrder } from './payment-use';

/** The record of a cart's way to an order, as the rest of the code reads it. */
export interface Placement {
  cart_id: string;
  state: PlacementState;
  token: string | null;
  order_id: string | null;
  session_id: string | null;
  intent_id: string | null;
  version: string | null;
  locale: string | null;
  fault: string | null;
  refused: boolean;
  attempts: number;
}

const COLUMNS =
  'cart_id, state, token, order_id, session_id, intent_id, version, locale, fault, refused, attempts';

/** One try to place a cart; everything it does is done under its token. */
export interface Attempt {
  cart_id: string;
  token: string;
}

/** What an attempt starts from: the payment it wants to place with. */
export interface Claim extends Attempt {
  session_id: string | null;
  intent_id: string;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  locale: string | null;
}

/** `busy`: another attempt has the cart; `given_back`: the payment's money is not the order's any more. */
export type Claimed = 'claimed' | 'placed' | 'busy' | 'given_back';

/** So long nobody else may take a cart from an attempt that says nothing; each of its steps begins anew. */
const LEASE = `interval '60 seconds'`;

export async function placementOf(database: Database, cartId: string): Promise<Placement | undefined> {
  const { rows } = await database.query<Placement>(`select ${COLUMNS} from placement where cart_id = $1`, [
    cartId,
  ]);
  return rows[0];
}

class GivenBack extends Error {}

/** Takes the cart for one attempt and promises it the payment, or says why not. One attempt at a time has a cart. */
export async function claim(container: MedusaContainer, wanted: Claim): Promise<Claimed> {
  try {
    return await inTransaction(container, async (database) => {
      await know(database, wanted.cart_id);
      const { rows } = await database.query<{ state: PlacementState }>(
        'select state from placement where cart_id = $1 for update',
        [wanted.cart_id],
      );
      const state = rows[0]?.state;
      if (state === 'placed') return 'placed';
      if (state === 'placing') return 'busy';
      await database.query(
        `update placement set state = 'placing', token = $2, lease_until = now() + ${LEASE}, order_id = null,
                session_id = $3, intent_id = $4, amount = $5::bigint, currency = $6, locale = coalesce($7, locale),
                fault = null, refused = false, retry_at = null, updated_at = now()
          where cart_id = $1`,
        [
          ...[wanted.cart_id, wanted.token, wanted.session_id, wanted.intent_id],
          ...[wanted.amount, wanted.currency, wanted.locale],
        ],
      );
      if (!(await promiseToOrder(database, wanted))) throw new GivenBack();
      return 'claimed';
    });
  } catch (error) {
    if (error instanceof GivenBack) return 'given_back';
    throw error;
  }
}

/** Sees to it that a cart has its record. */
export async function know(database: Database, cartId: string): Promise<void> {
  await database.query(
    `insert into placement (id, cart_id) values ($1, $2) on conflict (cart_id) do nothing`,
    [generateEntityId(undefined, 'plc'), cartId],
  );
}

/** Keeps the cart for an attempt that still works on it. @returns false when it was taken from it */
export async function stillMine(container: MedusaContainer, { cart_id, token }: Attempt): Promise<boolean> {
  const { rows } = await containerDatabase(container).query(
    `update placement set lease_until = now() + ${LEASE}, updated_at = now()
      where cart_id = $1 and token = $2 and state = 'placing' returning 1 as mine`,
    [cart_id, token],
  );
  return rows.length > 0;
}

/** Writes down that the attempt will fail for a reason that stays: what is paid goes back when it is undone. */
export async function noteRefusal(
  container: MedusaContainer,
  { cart_id, token }: Attempt,
  fault: string,
): Promise<void> {
  await containerDatabase(container).query(
    `update placement set refused = true, fault = $3, updated_at = now()
      where cart_id = $1 and token = $2 and state = 'placing'`,
    [cart_id, token, fault],
  );
}

/**
 * The moment from which the order stands. What must come about exactly when it does is written by `along`, in the
 * same transaction.
 * @returns false when the cart was taken from the attempt; then nothing is written
 */
export async function commitPlacement(
  container: MedusaContainer,
  { cart_id, token }: Attempt,
  orderId: string,
  along?: (database: Database) => Promise<void>,
): Promise<boolean> {
  return inTransaction(container, async (database) => {
    const { rows } = await database.query<{ intent_id: string }>(
      `update placement set state = 'placed', placed_at = now(), token = null, lease_until = null, fault = null,
              refused = false, retry_at = null, updated_at = now()
        where cart_id = $1 and token = $2 and state = 'placing' and order_id = $3 returning intent_id`,
      [cart_id, token, orderId],
    );
    if (!rows[0]) return false;
    await database.query('update payment_use set next_at = now(), updated_at = now() where id = $1', [
      rows[0].intent_id,
    ]);
    await along?.(database);
    return true;
  });
}

/** The order that stood a moment ago is taken down by a late failure of its workflow: it is an attempt again. */
export async function uncommitPlacement(
  container: MedusaContainer,
  { cart_id, token }: Attempt,
  orderId: string,
): Promise<void> {
  await containerDatabase(container).query(
    `update placement set state = 'placing', token = $2, lease_until = now() + ${LEASE}, placed_at = null,
            updated_at = now()
      where cart_id = $1 and state = 'placed' and order_id = $3`,
    [cart_id, token, orderId],
  );
}
