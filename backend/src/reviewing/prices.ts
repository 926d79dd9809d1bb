import { fromMajor } from '@caravanserai/money/decimal';
import type { Database } from '../catalogue/database';
import type { PricedGoods } from './findings/price';
import type { ReviewedPrice } from './findings/find';

/** Every listing has a price in it, its merchant's or one derived from that: so prices of all merchants compare. */
const COMPARED_IN = 'CNY';

/** Others of a category that one price is compared with, at most. */
const MOST_COMPARED = 200;

const NOW = (variant: string) => `(
  select coalesce(a.raw_amount->>'value', a.amount::text)
    from product_variant_price_set s
    join price a on a.price_set_id = s.price_set_id and a.deleted_at is null and a.price_list_id is null
     and coalesce(a.rules_count, 0) = 0 and a.min_quantity is null and a.max_quantity is null
   where s.variant_id = ${variant} and s.deleted_at is null and a.currency_code = lower($2) limit 1)`;

/**
 * Prices of the goods' listings, each with the one that held when the goods were last published where it is another, and
 * what other public goods of their categories cost.
 */
const PRICES = `
  select to_jsonb(own) as row from (
    select l.goods_id, l.route, ${NOW('l.variant_id')} as price, g.net_grams, g.net_millilitres, g.pieces, g.category,
           (select h.amount::text from price_history h
              join product_variant_price_set s on s.price_set_id = h.price_set_id and s.deleted_at is null
             where s.variant_id = l.variant_id and h.currency_code = lower($2) and h.price_list_id is null
               and h.valid_until >= coalesce((select max(r.decided_at) from revision r
                     where r.goods_id = l.goods_id and r.state = 'published' and r.deleted_at is null), '-infinity')
             order by h.valid_from limit 1) as before
      from listing l join goods g on g.id = l.goods_id
     where l.goods_id = any($1) and l.deleted_at is null) own
  union all
  select to_jsonb(other) from (
    select null as goods_id, o.route, o.price, o.net_grams, o.net_millilitres, o.pieces, c.category, null as before
      from (select distinct category from goods where id = any($1)) c
      cross join lateral (
        select p.route, ${NOW('p.variant_id')} as price, g.net_grams, g.net_millilitres, g.pieces
          from goods g join public_listing p on p.goods_id = g.id
         where g.category = c.category and not (g.id = any($1)) and g.deleted_at is null
         limit ${MOST_COMPARED}) o) other`;

interface Row {
  goods_id: string | null;
  route: string;
  price: string | null;
  before: string | null;
  net_grams: number | null;
  net_millilitres: number | null;
  pieces: number;
  category: string;
}

export interface PricesOf {
  readonly prices: readonly ReviewedPrice[];
  readonly comparable: readonly PricedGoods[];
}

/** What goods cost and what others of their kind do, in one statement; by goods. */
export async function readPrices(
  database: Database,
  goodsIds: readonly string[],
): Promise<(goodsId: string, category: string) => PricesOf> {
  const { rows } = await database.query<{ row: Row }>(PRICES, [goodsIds, COMPARED_IN]);
  const all = rows.map(({ row }) => row);
  return (goodsId, category) => ({
    prices: all.filter(({ goods_id }) => goods_id === goodsId).flatMap((row) => priceOf(row) ?? []),
    comparable: all
      .filter((row) => row.goods_id === null && row.category === category)
      .flatMap((row) => priceOf(row) ?? []),
  });
}

const minor = (major: string) => fromMajor(major, COMPARED_IN);

function priceOf(row: Row): ReviewedPrice | undefined {
  if (row.price === null) return undefined;
  const { route, net_grams, net_millilitres, pieces } = row;
  const before = row.before === null ? null : minor(row.before);
  return { price: minor(row.price), before, route, net_grams, net_millilitres, pieces };
}
