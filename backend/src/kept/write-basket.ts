import { generateEntityId } from '@medusajs/framework/utils';
import type { Basket, BasketLine, KeptGoods } from './basket';
import type { CartHead } from './cart-head';
import type { Database } from './database';
import { INSERT_LINE, UPDATE_VARIANT } from './line-columns';
import type { Ways } from './way';

/** Writes what differs between the two baskets; the carts are locked. */
export async function writeBasket(
  database: Database,
  before: Basket,
  after: Basket,
  { ways, heads }: { readonly ways: Ways; readonly heads: readonly CartHead[] },
): Promise<void> {
  const gone = without(before.lines, after.lines);
  if (gone.length > 0)
    await database.rows(
      'UPDATE cart_line_item SET deleted_at = now(), updated_at = now() WHERE id = ANY(?)',
      [gone],
    );
  const known = new Map(before.lines.map((line) => [line.id, line]));
  for (const line of after.lines) await writeLine(database, known.get(line.id), line, ways);
  await writeKept(database, before.kept, after.kept, heads);
}

async function writeLine(
  database: Database,
  old: BasketLine | undefined,
  line: BasketLine,
  ways: Ways,
): Promise<void> {
  const { id, cart_id, quantity, variant_id, listing_id } = line;
  const price = (listing_id && ways.get(listing_id)?.price) ?? null;
  if (!old) {
    const made = generateEntityId(undefined, 'cali');
    await database.rows(INSERT_LINE, [price, price, made, cart_id, quantity, variant_id]);
    return;
  }
  // Another cart may charge another currency.
  if (listing_id && (old.variant_id !== variant_id || old.cart_id !== cart_id))
    await database.rows(UPDATE_VARIANT, [price, price, variant_id, id]);
  if (old.quantity !== quantity || old.cart_id !== cart_id)
    await database.rows(
      'UPDATE cart_line_item SET quantity = ?, cart_id = ?, updated_at = now() WHERE id = ?',
      [quantity, cart_id, id],
    );
}

async function writeKept(
  database: Database,
  before: readonly KeptGoods[],
  after: readonly KeptGoods[],
  heads: readonly CartHead[],
): Promise<void> {
  const gone = without(before, after);
  if (gone.length > 0) await database.rows('DELETE FROM kept_line WHERE id = ANY(?)', [gone]);
  const known = new Map(before.map((goods) => [goods.id, goods]));
  for (const goods of after) {
    if (known.get(goods.id) === goods) continue;
    const head = heads.find(({ id }) => id === goods.cart_id);
    const { cart_id, kind, listing_id, quantity, reasons, failed_for } = goods;
    const customer = head?.has_account ? head.customer_id : null;
    const values = [cart_id, customer, kind, listing_id, quantity, [...reasons], failed_for];
    if (goods.id)
      await database.rows(
        `UPDATE kept_line SET cart_id = ?, customer_id = ?, kind = ?, listing_id = ?, quantity = ?, reasons = ?,
                failed_for = ?, updated_at = now() WHERE id = ?`,
        [...values, goods.id],
      );
    else
      await database.rows(
        `INSERT INTO kept_line (cart_id, customer_id, kind, listing_id, quantity, reasons, failed_for, id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [...values, generateEntityId(undefined, 'kept')],
      );
  }
}

function without(before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const left = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id }) => (left.has(id) ? [] : id));
}
