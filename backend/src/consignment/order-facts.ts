import type { Database } from '../catalogue/database';
import { plannedOnce } from '../catalogue/planned';
import type { CommissionRule } from './commission-rule';

/** What stands in the database about an order at the moment it is written. */
export interface OrderFacts {
  readonly id: string;
  /** ISO instants. */
  readonly placed_at: string;
  readonly cancelled: boolean;
  /** Medusa's total in major units, as exact as it is kept. */
  readonly total: string;
  readonly lines: readonly OrderedLine[];
  readonly listings: Readonly<Record<string, ListingTexts>>;
  /** By id of the adjustment. */
  readonly promotions: Readonly<
    Record<string, { readonly code: string | null; readonly borne_by: string | null }>
  >;
  /** Names of delivery options by option and locale. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly commissions: readonly CommissionRule[];
  /** Units of a currency for one US dollar, of the day that checkout is locked to. */
  readonly per_dollar: Readonly<Record<string, string>>;
  /** ISO date of those rates; null where there are none. */
  readonly rate_date: string | null;
  /** Milliseconds that the journey clock is ahead of the world's. */
  readonly clock_ahead: number;
  /** What the cart's taxes were when it was completed. */
  readonly taxes: readonly CollectedTax[];
}

export interface OrderedLine {
  readonly id: string;
  readonly variant_id: string;
  readonly quantity: number;
  /** Major units. */
  readonly unit_price: string;
}

/** Texts and keys of a listing by locale. */
export interface ListingTexts {
  readonly listing_id: string;
  readonly goods_id: string;
  readonly goods_handle: string;
  readonly source_locale: string;
  readonly picture: string | null;
  readonly titles: Readonly<Record<string, string>>;
  readonly slugs: Readonly<Record<string, string>>;
  readonly merchant: { readonly handle: string; readonly name: string; readonly currency: string };
  readonly pavilion: { readonly id: string; readonly handle: string; readonly iso2: string };
}

export interface CollectedTax {
  /** The cart's line it is levied on. */
  readonly line: string;
  readonly head: string;
  readonly name: string;
  readonly minor: number;
}

const LINES = `
  select coalesce(json_agg(json_build_object('id', li.id, 'variant_id', li.variant_id, 'quantity', oi.quantity,
           'unit_price', coalesce(li.raw_unit_price->>'value', li.unit_price::text)) order by li.id), '[]')
    from order_item oi join order_line_item li on li.id = oi.item_id
   where oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null`;

const LISTINGS = `
  select coalesce(json_object_agg(l.variant_id, json_build_object(
           'listing_id', l.id, 'goods_id', g.id, 'goods_handle', g.handle, 'source_locale', g.source_locale,
           'picture', g.pictures[1],
           'titles', (select jsonb_build_object(g.record_locale, p.title)
                       || coalesce(jsonb_object_agg(t.locale_code, t.translations->>'title')
                                   filter (where t.translations->>'title' <> ''), '{}'::jsonb)
              from product p left join translation t
                on t.reference_id = p.id and t.reference = 'product' and t.deleted_at is null
             where p.id = l.product_id group by p.title),
           'slugs', (select coalesce(json_object_agg(s.locale, s.slug), '{}') from goods_slug s
              where s.goods_id = g.id and s.is_current and s.deleted_at is null),
           'merchant', json_build_object('handle', m.handle, 'name', m.name, 'currency', m.currency),
           'pavilion', json_build_object('id', pav.id, 'handle', pav.handle, 'iso2', pav.iso2))), '{}')
    from listing l
    join goods g on g.id = l.goods_id
    join merchant m on m.id = l.merchant_id
    join pavilion pav on pav.id = l.pavilion_id
   where l.variant_id in (select variant_id from cart_line_item where cart_id = $2 and deleted_at is null)`;

const ofCart = (adjustments: string, owners: string, key: string): string => `
  select a.id, a.promotion_id from ${adjustments} a join ${owners} o on o.id = a.${key}
   where o.cart_id = $2 and o.deleted_at is null and a.deleted_at is null`;

const PROMOTIONS = `
  select coalesce(json_object_agg(a.id, json_build_object(
           'code', p.code, 'borne_by', p.metadata->>'borne_by')), '{}')
    from (${ofCart('cart_line_item_adjustment', 'cart_line_item', 'item_id')}
          union all ${ofCart('cart_shipping_method_adjustment', 'cart_shipping_method', 'shipping_method_id')}) a
    left join promotion p on p.id = a.promotion_id`;

const OPTIONS = `
  select coalesce(json_object_agg(so.id, jsonb_build_object('en', so.name) || coalesce((
           select jsonb_object_agg(t.locale_code, t.translations->>'name') from translation t
            where t.reference = 'shipping_option' and t.reference_id = so.id and t.deleted_at is null
              and t.translations->>'name' <> ''), '{}'::jsonb)), '{}')
    from shipping_option so
   where so.id in (select shipping_option_id from cart_shipping_method where cart_id = $2 and deleted_at is null)`;

const COMMISSIONS = `
  select coalesce(json_agg(to_jsonb(r) - 'created_at' - 'updated_at' - 'deleted_at'), '[]')
    from commission_rule r where r.deleted_at is null`;

const LAST_RATES = `(select max(date) from exchange_rate where use = 'checkout' and deleted_at is null)`;

const taxes = (table: string, key: string, owners: string): string => `
  select t.data->>'line' as line, t.code as head, coalesce(t.description, '') as name, (t.data->>'minor')::bigint as minor
    from ${table} t join ${owners} w on w.id = t.${key}
   where w.cart_id = $2 and w.deleted_at is null and t.deleted_at is null and t.data ? 'minor'`;

/** Order `$1`, made from cart `$2`. */
const FACTS = plannedOnce(`
select json_build_object(
  'id', o.id, 'placed_at', o.created_at, 'cancelled', o.canceled_at is not null,
  'total', (select coalesce(s.totals->'raw_original_order_total'->>'value', s.totals->>'original_order_total')
     from order_summary s where s.order_id = o.id and s.version = 1 and s.deleted_at is null limit 1),
  'lines', (${LINES}),
  'listings', (${LISTINGS}),
  'promotions', (${PROMOTIONS}),
  'options', (${OPTIONS}),
  'commissions', (${COMMISSIONS}),
  'per_dollar', (select coalesce(json_object_agg(quote, rate), '{}') from exchange_rate
     where use = 'checkout' and base = 'USD' and deleted_at is null and date = ${LAST_RATES}),
  'rate_date', ${LAST_RATES},
  'clock_ahead', (extract(epoch from journey_now() - clock_timestamp()) * 1000)::bigint,
  'taxes', (select coalesce(json_agg(t), '[]') from (
     ${taxes('cart_line_item_tax_line', 'item_id', 'cart_line_item')}
     union all ${taxes('cart_shipping_method_tax_line', 'shipping_method_id', 'cart_shipping_method')}) t)) as facts
  from "order" o where o.id = $1`);

/** @throws Error for an order that doesn't exist, or has no total */
export async function orderFacts(database: Database, orderId: string, cartId: string): Promise<OrderFacts> {
  const { rows } = await database.query<{ facts: Omit<OrderFacts, 'total'> & { total: string | null } }>(
    FACTS,
    [orderId, cartId],
  );
  const facts = rows[0]?.facts;
  if (!facts || facts.total === null) throw new Error(`Order ${orderId} has no total to part.`);
  return { ...facts, total: facts.total };
}
