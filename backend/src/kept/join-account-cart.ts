import type { MedusaContainer } from '@medusajs/framework/types';
import { transferCartCustomerWorkflow } from '@medusajs/medusa/core-flows';
import { carryVouchers } from '../vouchers/carry-vouchers';
import { joinCartsWorkflow } from '../workflows/cart/join-carts';
import { readHeads } from './cart-head';
import { databaseOf, type Database } from './database';
import { joinNotice, writeNotice } from './notice';
import { readBasket } from './read-basket';
import { KeptRefusal } from './refusal';
import { takeOver } from './take-over';

/**
 * Brings a guest's cart to the customer who has signed in: into the cart of the account, else it becomes that cart.
 * Once more changes nothing. Returns the account's cart.
 * @throws KeptRefusal cart_gone, also for a cart of another customer; MedusaError
 */
export async function joinAccountCart(
  container: MedusaContainer,
  cartId: string,
  customerId: string,
  locale: string | null,
): Promise<string> {
  const database = databaseOf(container);
  const [head] = await readHeads(database, [cartId]);
  const foreign = head?.has_account && head.customer_id !== customerId;
  if (!head || head.completed || foreign) throw new KeptRefusal('cart_gone');
  const own = head.customer_id === customerId ? cartId : await accountCart(database, customerId);
  if (own === undefined) {
    await transferCartCustomerWorkflow(container).run({ input: { id: cartId, customer_id: customerId } });
    await database.rows('UPDATE kept_line SET customer_id = ? WHERE cart_id = ?', [customerId, cartId]);
  } else if (own !== cartId) await bringInto(container, database, { from: cartId, into: own, locale });
  const joined = own ?? cartId;
  for (const from of await orderedCarts(database, customerId)) await takeOver(container, from, joined);
  return joined;
}

async function bringInto(
  container: MedusaContainer,
  database: Database,
  input: { from: string; into: string; locale: string | null },
): Promise<void> {
  const guest = await readBasket(database, [input.from]);
  if (guest.lines.length === 0 && guest.kept.length === 0) return;
  const { result } = await joinCartsWorkflow(container).run({ input });
  await carryVouchers(container, input);
  const notice = joinNotice(result.kept.filter(({ id }) => !guest.kept.some((one) => one.id === id)));
  if (notice) await writeNotice(database, input.into, notice);
}

async function accountCart(database: Database, customerId: string): Promise<string | undefined> {
  const [found] = await database.rows<{ id: string }>(
    `SELECT id FROM cart WHERE customer_id = ? AND completed_at IS NULL AND deleted_at IS NULL
      ORDER BY updated_at DESC, id LIMIT 1`,
    [customerId],
  );
  return found?.id;
}

/** Carts that have become orders of the customer, with goods still kept beside them. */
async function orderedCarts(database: Database, customerId: string): Promise<string[]> {
  const found = await database.rows<{ id: string }>(
    `SELECT DISTINCT c.id FROM kept_line k JOIN cart c ON c.id = k.cart_id
      WHERE k.customer_id = ? AND k.deleted_at IS NULL AND c.completed_at IS NOT NULL ORDER BY c.id`,
    [customerId],
  );
  return found.map(({ id }) => id);
}
