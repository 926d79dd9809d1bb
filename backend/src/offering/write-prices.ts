import { printMinor } from '@caravanserai/money/decimal';
import type { Database } from '../catalogue/database';

/** A price of a listing in minor units. */
export interface ListingPrice {
  readonly listing_id: string;
  readonly currency: string;
  readonly amount: number;
}

/** Prices that are open to everyone and of no price list. */
const OPEN = `p.deleted_at is null and p.price_list_id is null and coalesce(p.rules_count, 0) = 0
  and p.min_quantity is null and p.max_quantity is null`;

const WRITE = `
with given as (
  select s.price_set_id, lower(x.currency) as currency_code, x.amount
    from jsonb_to_recordset($1::jsonb) as x (listing_id text, currency text, amount text)
    join listing l on l.id = x.listing_id
    join product_variant_price_set s on s.variant_id = l.variant_id and s.deleted_at is null),
changed as (
  update price p
     set amount = g.amount::numeric, raw_amount = jsonb_build_object('value', g.amount, 'precision', 20),
         updated_at = now()
    from given g
   where p.price_set_id = g.price_set_id and p.currency_code = g.currency_code and ${OPEN}
     and p.amount <> g.amount::numeric)
insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
select 'price_' || replace(gen_random_uuid()::text, '-', ''), g.price_set_id, g.currency_code, g.amount::numeric,
       jsonb_build_object('value', g.amount, 'precision', 20), 0
  from given g
 where not exists (select 1 from price p
                    where p.price_set_id = g.price_set_id and p.currency_code = g.currency_code and ${OPEN})`;

/**
 * Writes prices of listings as Medusa keeps them, those that change; others stay. Carts and cards follow by
 * themselves, and what was asked before stays in the history of prices.
 * @param database inside a transaction that holds the listings
 */
export async function writePrices(database: Database, prices: readonly ListingPrice[]): Promise<void> {
  if (prices.length === 0) return;
  const given = prices.map(({ listing_id, currency, amount }) => ({
    listing_id,
    currency,
    amount: printMinor(amount, currency),
  }));
  await database.query(WRITE, [JSON.stringify(given)]);
}
