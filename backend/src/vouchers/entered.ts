import { randomUUID } from 'node:crypto';
import type { Database } from '../catalogue/database';

const KEEP = `
  insert into entered_voucher (id, cart_id, code) values ($1, $2, $3)
  on conflict (cart_id, code) where deleted_at is null do nothing`;

/** Remembers that a shopper entered a code, as its promotion writes it. */
export async function keepEntered(database: Database, cartId: string, code: string): Promise<void> {
  await database.query(KEEP, [`evou_${randomUUID()}`, cartId, code]);
}

/** Forgets codes of a cart, whatever their case; all of them without any. */
export async function forgetEntered(
  database: Database,
  cartId: string,
  codes: readonly string[] | null,
): Promise<void> {
  await database.query(
    `delete from entered_voucher where cart_id = $1
        and ($2::text[] is null or lower(code) in (select lower(one) from unnest($2::text[]) one))`,
    [cartId, codes],
  );
}

/** The codes that were entered for a cart, in that order. */
export async function enteredCodes(database: Database, cartId: string): Promise<string[]> {
  const { rows } = await database.query<{ code: string }>(
    'select code from entered_voucher where cart_id = $1 and deleted_at is null order by created_at, id',
    [cartId],
  );
  return rows.map(({ code }) => code);
}
