import type { ListingsQuery } from '@caravanserai/contracts/query';
import { all, type Values } from '../values';

interface FacetInput {
  query: ListingsQuery;
  values: Values;
  shipTo: string;
  /** Conditions that are no facet: price, days, deliverability. */
  narrowing: string;
  /** The same but for deliverability. */
  bounds: string;
  /** Whether a price is among them. */
  priced: boolean;
  fromHits: boolean;
  within: boolean;
}

/** Counts that are not kept are exact up to here. */
export const COUNT_CAP = 1_000;

/** The merchant facet shows this many at most, those with most goods first. */
const MOST_MERCHANTS = 50;

/**
 * The common table expressions, among them `total`, and the columns `counts` and `merchants`, both JSON text: rows
 * `[facet, value, number]`, where a facet ignores its own selection, and `[merchant, number]`. Merchants are
 * counted within a search, a pavilion or beside a chosen merchant; all of them at once are no choice. `withheld` is how
 * many of the list can't be sent to the destination, whether it shows them or not; null without facets.
 */
export function facetColumns(input: FacetInput): { ctes: string; columns: string } {
  const { query, values } = input;
  const pavilion = values.oneOf('pavilion', query.pavilion);
  const category = values.oneOf('category', query.category);
  const route = values.oneOf('route', query.route);
  const merchant = values.oneOf('merchant', query.merchant);
  const stock = query.in_stock ? 'in_stock' : undefined;
  const every = all(pavilion, category, route, stock);
  const base = `base as (select * from (${sourceOf(input, merchant !== undefined)}) each where ${all(merchant)})`;
  if (!query.facets) {
    // Without facets nothing asks how many more there are than the shop says.
    const counted = `select n from base where ${every} ${isCounted(input) ? '' : `limit ${COUNT_CAP + 1}`}`;
    return {
      ctes: `${base}, total as (select coalesce(sum(n), 0) as n from (${counted}) counted)`,
      columns: `json_build_array(json_build_array('count', '', (select n from total)))::text as counts, null::text as merchants, null::int as withheld`,
    };
  }
  const sum = (...conditions: (string | undefined)[]): string =>
    `coalesce(sum(n) filter (where ${all(...conditions)}), 0)`;
  const withMerchants = input.fromHits || pavilion !== undefined || merchant !== undefined;
  return {
    ctes: `${base},
counted as (
  select grouping(pavilion, category, route) as level, coalesce(pavilion, category, route, '') as value,
         case grouping(pavilion, category, route)
           when 3 then ${sum(category, route, stock)}
           when 5 then ${sum(pavilion, route, stock)}
           when 6 then ${sum(pavilion, category, stock)}
           else ${sum(every)} end as n,
         ${sum(pavilion, category, route, 'in_stock')} as available
    from base group by grouping sets ((pavilion), (category), (route), ())),
total as (select coalesce(max(n), 0) as n from counted where level = 7)`,
    columns: `
  (select json_agg(json_build_array(
            case level when 3 then 'pavilion' when 5 then 'category' when 6 then 'route' else 'count' end,
            value, n, available) order by value) from counted)::text as counts,
  ${withMerchants ? merchantCounts(input, every) : 'null::text'} as merchants,
  ${withheld(input, all(every, merchant), merchant !== undefined)} as withheld`,
  };
}

function merchantCounts(input: FacetInput, every: string): string {
  return `(select json_agg(json_build_array(merchant, n) order by n desc, merchant) from (
    select merchant, sum(n) as n from (${sourceOf(input, true)}) each where ${every}
     group by merchant order by n desc, merchant limit ${MOST_MERCHANTS}) top)::text`;
}

/** What can't be sent has no price, so within bounds of one there is none. */
function withheld(input: FacetInput, facets: string, byMerchant: boolean): string {
  const { shipTo, bounds, fromHits, priced } = input;
  if (priced) return '0';
  if (isCounted(input)) {
    const table = byMerchant ? 'catalogue_merchant_count' : 'catalogue_facet_count';
    return `(select coalesce(sum(n), 0)::int from ${table} where ship_to = ${shipTo} and undeliverable and ${facets})`;
  }
  const matched = 'select goods_no from titled union all select goods_no from untitled';
  const found = fromHits ? `o.goods_no = any(array(${matched}))` : undefined;
  return `(select count(*)::int from (
    select pavilion, category, route, merchant, stock <> 'sold_out' as in_stock from catalogue_offer o
     where ${all(found, `o.ship_to = ${shipTo} and o.undeliverable`, bounds)}) each where ${facets})`;
}

/** Whether counted tables know the list: those that only facets narrow. */
function isCounted({ query, fromHits, within }: Pick<FacetInput, 'query' | 'fromHits' | 'within'>): boolean {
  return !fromHits && !within && query.price_min === undefined && query.price_max === undefined;
}

/** Anything else is counted from its offers. */
function sourceOf(input: FacetInput, byMerchant: boolean): string {
  const { query, shipTo, narrowing, fromHits } = input;
  const counted = `pavilion, category, route, merchant, stock <> 'sold_out' as in_stock, 1 as n`;
  if (fromHits) return `select ${counted} from hits`;
  if (!isCounted(input)) {
    return `select ${counted} from catalogue_offer o where o.ship_to = ${shipTo} and ${narrowing}`;
  }
  const deliverable = query.include_undeliverable ? 'true' : 'not undeliverable';
  return byMerchant
    ? `select pavilion, category, route, merchant, in_stock, n from catalogue_merchant_count where ship_to = ${shipTo} and ${deliverable}`
    : `select pavilion, category, route, in_stock, n from catalogue_facet_count where ship_to = ${shipTo} and ${deliverable}`;
}
