import type { ListingState } from '@caravanserai/contracts/desk-life';
import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import type { CbecChannel } from '@caravanserai/customs/ships-to';
import type { LocalisedText } from '@caravanserai/locales/fallback';
import type { Database } from '../../catalogue/database';

/** A way of supply with what the desk shows of it. Amounts in minor units. */
export interface OfferSibling {
  readonly id: string;
  readonly product_id: string;
  readonly route: SupplyRoute;
  readonly place: {
    readonly id: string;
    readonly code: string;
    readonly kind: PlaceKind;
    readonly country: string;
  };
  readonly state: ListingState;
  readonly price: { readonly amount: number; readonly currency: string };
  readonly available: number;
  readonly currencies: readonly string[];
  readonly ships_to: readonly string[];
  readonly off: readonly string[];
}

/** What stands around the texts of goods. */
export interface GoodsOffer {
  readonly goods_id: string;
  readonly cbec_channel: CbecChannel;
  readonly updated_at: string;
  readonly pavilion: {
    readonly id: string;
    readonly handle: string;
    readonly iso2: string;
    readonly kind: string;
    readonly state: string;
    /** By locale. */
    readonly labels: Readonly<Record<string, LocalisedText['value'] | null>>;
  };
  readonly merchant_state: string;
  readonly admission_state: string | null;
  readonly closed: boolean;
  /** Slugs by locale. */
  readonly slugs: Readonly<Record<string, string>>;
  readonly siblings: readonly OfferSibling[];
}

const SIBLINGS = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', l.id, 'product_id', l.product_id, 'route', l.route, 'state', l.state, 'ships_to', l.ships_to,
           'place', jsonb_build_object('id', pl.id, 'code', pl.code, 'kind', pl.kind, 'country', pl.country),
           'price', jsonb_build_object('amount', l.merchant_price::bigint, 'currency', l.merchant_currency),
           'currencies', coalesce((
             select jsonb_agg(distinct upper(p.currency_code)) from product_variant_price_set s
               join price p on p.price_set_id = s.price_set_id and p.deleted_at is null and p.price_list_id is null
                and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null and p.max_quantity is null
              where s.variant_id = l.variant_id and s.deleted_at is null), '[]'),
           'available', coalesce((
             select greatest(0, floor(sum(il.stocked_quantity - il.reserved_quantity)))::int
               from product_variant_inventory_item i
               join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
              where i.variant_id = l.variant_id and i.deleted_at is null and il.location_id = pl.stock_location_id), 0),
           'off', coalesce((
             select jsonb_agg(o.tariff) from dispatch_profile d
               join delivery_off o on o.dispatch_profile_id = d.id and o.deleted_at is null
              where d.merchant_id = l.merchant_id and d.route = l.route and d.place_id = l.place_id
                and d.deleted_at is null), '[]')
         ) order by l.created_at, l.id), '[]')
    from listing l join place pl on pl.id = l.place_id
   where l.goods_id = g.id and l.deleted_at is null`;

const OFFERS = `
  select g.id as goods_id, g.cbec_channel,
         to_char(g.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at,
         jsonb_build_object('id', pav.id, 'handle', pav.handle, 'iso2', pav.iso2, 'kind', pav.kind, 'state', pav.state,
           'labels', coalesce((select jsonb_object_agg(t.locale_code, t.translations->>'label') from translation t
                       where t.reference = 'pavilion' and t.reference_id = pav.id and t.deleted_at is null), '{}')
                     || jsonb_build_object('en', pav.label)) as pavilion,
         m.state as merchant_state,
         (select a.state from admission a where a.merchant_id = g.merchant_id and a.pavilion_id = g.pavilion_id
             and a.deleted_at is null) as admission_state,
         exists (select 1 from absence a where a.merchant_id = g.merchant_id and a.kind = 'closed'
             and a.deleted_at is null
             and (a.from_day <= to_char(now(), 'YYYY-MM-DD')
                  and (a.to_day is null or a.to_day >= to_char(now(), 'YYYY-MM-DD'))
               or a.to_day is null and not exists (select 1 from listing l
                   where l.goods_id = g.id and l.deleted_at is null and cardinality(l.ships_to) > 0))) as closed,
         coalesce((select jsonb_object_agg(s.locale, s.slug) from goods_slug s
           where s.goods_id = g.id and s.is_current and s.deleted_at is null), '{}') as slugs,
         (${SIBLINGS}) as siblings
    from goods g
    join merchant m on m.id = g.merchant_id
    join pavilion pav on pav.id = g.pavilion_id
   where g.id = any($1) and g.deleted_at is null`;

/** Offers of the goods with these ids, by id; one statement. */
export async function readOffers(
  database: Database,
  goodsIds: readonly string[],
): Promise<ReadonlyMap<string, GoodsOffer>> {
  const { rows } = await database.query<GoodsOffer>(OFFERS, [goodsIds]);
  return new Map(rows.map((row) => [row.goods_id, row]));
}
