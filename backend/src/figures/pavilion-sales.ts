import type { FigureTable, MoneySums } from '@caravanserai/contracts/desk-figures';
import type { Database } from '../catalogue/database';
import { inSpan } from './in-span';
import type { Period } from './period';
import { saleLines } from './sale-lines';

export type PeriodLength = 'day' | 'week' | 'month';

const PERIOD: Readonly<Record<PeriodLength, string>> = {
  day: `to_char(sale.placed_at at time zone 'UTC', 'YYYY-MM-DD')`,
  week: `to_char(date_trunc('week', sale.placed_at at time zone 'UTC'), 'YYYY-MM-DD')`,
  month: `to_char(sale.placed_at at time zone 'UTC', 'YYYY-MM')`,
};

/** Sums of one group in one charged currency. `table` null: of all that was sold in that currency. */
export interface PavilionSalesRow extends MoneySums {
  readonly table: FigureTable | null;
  /** Monday of a week or day, `2026-11`, ISO country, locale, route, merchant id. */
  readonly key: string;
  /** The merchant's name. */
  readonly label: string | null;
}

/**
 * All groupings of what a pavilion sold, in one statement over the same lines, so that each adds up to the orders. Buyers
 * and orders are counted within each group: a group's are not the sum of its parts'.
 */
const statement = (by: PeriodLength): string => `
  with ${saleLines(`c.pavilion_id = $1 and ${inSpan('c.placed_at')}`)},
  keyed as (
    select sale.*, ${PERIOD[by]} as period, coalesce(o.customer_id, lower(o.email), o.id) as buyer
      from sale join "order" o on o.id = sale.order_id)
  select to_jsonb(grouped) as row from (
    select case when grouping(period) = 0 then 'period' when grouping(ship_to) = 0 then 'country'
                when grouping(locale) = 0 then 'language' when grouping(route) = 0 then 'route'
                when grouping(keyed.merchant_id) = 0 then 'merchant' end as table,
           coalesce(period, ship_to, locale, route, keyed.merchant_id, '') as key,
           case when grouping(keyed.merchant_id) = 0 then max(m.name) end as label, keyed.currency,
           count(distinct consignment_id)::int as parcels, count(distinct order_id)::int as orders,
           count(distinct buyer)::int as buyers, sum(quantity)::bigint as pieces, sum(goods)::bigint as goods,
           sum(freight)::bigint as freight, sum(charges)::bigint as charges, sum(paid)::bigint as paid,
           sum(refunded)::bigint as returned
      from keyed left join merchant m on m.id = keyed.merchant_id
     group by grouping sets ((keyed.currency), (keyed.currency, period), (keyed.currency, ship_to),
                             (keyed.currency, locale), (keyed.currency, route), (keyed.currency, keyed.merchant_id))
     order by 1 nulls first, 2, 4) grouped`;

/** What a pavilion sold in a period, grouped in every way its figures are shown. */
export async function pavilionSales(
  database: Database,
  pavilionId: string,
  { from, to }: Period,
  by: PeriodLength,
): Promise<PavilionSalesRow[]> {
  const { rows } = await database.query<{ row: PavilionSalesRow }>(statement(by), [pavilionId, from, to]);
  return rows.map(({ row }) => row);
}
