import type { Database } from '../catalogue/database';
import type { Period } from './period';
import { saleLines } from './sale-lines';

/** Whose sales. */
export interface SalesOf {
  readonly kind: 'merchant' | 'pavilion';
  readonly id: string;
}

const KEYS = {
  total: `''`,
  listing: 'sale.listing_id',
  goods: 'sale.goods_id',
  merchant: 'sale.merchant_id',
  country: 'sale.ship_to',
  language: 'sale.locale',
  route: 'sale.route',
  consignment: 'sale.consignment_id',
  day: `to_char(sale.placed_at at time zone 'UTC', 'YYYY-MM-DD')`,
  week: `to_char(date_trunc('week', sale.placed_at at time zone 'UTC'), 'YYYY-MM-DD')`,
  month: `to_char(sale.placed_at at time zone 'UTC', 'YYYY-MM')`,
} as const;

export type SalesKey = keyof typeof KEYS;

/** Sums of one group in one charged currency; amounts are minor units, those that end in `own` in the merchants' currency. */
export interface SalesRow extends Record<string, unknown> {
  /** Id, ISO country, locale, route, day, Monday of a week, or `2026-11`; empty for the total. */
  key: string;
  currency: string;
  own: string;
  orders: number;
  consignments: number;
  /** People who ordered, by account or address. */
  buyers: number;
  pieces: number;
  pieces_back: number;
  /** What shoppers paid: goods with vouchers off, freight, customs and taxes; gift cards are off `paid` alone. */
  goods: number;
  freight: number;
  charges: number;
  paid: number;
  /** What is or was owed to shoppers again. */
  refunded: number;
  price: number;
  delivery: number;
  commission: number;
  earned: number;
  earned_back: number;
  price_own: number;
  delivery_own: number;
  commission_own: number;
  earned_own: number;
  earned_own_back: number;
  rules: string[];
}

const SUMS = [
  ...['goods', 'freight', 'charges', 'paid', 'refunded', 'price', 'delivery', 'commission', 'earned'],
  ...['earned_back', 'price_own', 'delivery_own', 'commission_own', 'earned_own', 'earned_own_back'],
] as const;

const statement = (kind: SalesOf['kind'], by: SalesKey): string => `
  with ${saleLines(`c.${kind}_id = $1 and c.placed_at >= $2::date::timestamp at time zone 'UTC'
      and c.placed_at < ($3::date + 1)::timestamp at time zone 'UTC'`)}
  select to_jsonb(grouped) as row from (
    select ${KEYS[by]} as key, sale.currency, sale.own, count(distinct sale.order_id) as orders,
           count(distinct consignment_id) as consignments,
           count(distinct coalesce(o.customer_id, lower(o.email), o.id)) as buyers, sum(quantity) as pieces,
           sum(back) as pieces_back, ${SUMS.map((column) => `sum(sale.${column}) as ${column}`).join(', ')},
           coalesce(array_agg(distinct commission_rule) filter (where commission_rule is not null), '{}') as rules
      from sale join "order" o on o.id = sale.order_id
     group by 1, 2, 3 order by 1, 2, 3) grouped`;

/**
 * What was sold in a period, in one statement. An order counts by the day it was placed, its returns with it: so the sums of
 * every grouping are those of the same orders' consignments, to the last minor unit.
 */
export async function salesBy(
  database: Database,
  { kind, id }: SalesOf,
  { from, to }: Period,
  by: SalesKey,
): Promise<SalesRow[]> {
  const { rows } = await database.query<{ row: SalesRow }>(statement(kind, by), [id, from, to]);
  return rows.map(({ row }) => row);
}
