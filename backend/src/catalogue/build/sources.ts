import type { CbecChannel } from '@caravanserai/customs/ships-to';
import { CLOSED } from '../../offering/closed';
import type { Database } from '../database';
import type { SupplyRoute } from '../reference';
import type { ListPrice } from './charged-price';
import { LIST_HOLDS } from './list-holds';

type TextsByLocale<Field extends string> = Record<string, Partial<Record<Field, string | null>>>;

/** One public listing of the goods. `prices` are Medusa's major-unit amounts, as exact decimals, by currency. */
export interface ListingSource {
  id: string;
  variant_id: string;
  route: SupplyRoute;
  place: string;
  ships_to: string[];
  /** Its merchant takes no orders at the moment. */
  closed: boolean;
  prices: Record<string, string>;
  /** Where a price list stands in for the price now, by currency. */
  reductions: Record<string, Reduction>;
  /** Weight of the variant, with packing. */
  gross_grams: number | null;
  available: number;
}

/** A price of a price list that is open to everyone: what Medusa charges while it lasts. */
export interface Reduction extends ListPrice {
  /** The lowest price of the 30 days before it began; null where none is known. */
  lowest: string | null;
}

/** Everything the catalogue derives from, for one goods with at least one public listing. */
export interface GoodsSource {
  goods_id: string;
  handle: string;
  category: string;
  source_locale: string;
  origin: string;
  hs6: string;
  flags: string[];
  cbec_channel: CbecChannel;
  cn_vat_pct: string;
  cn_consumption_tax_kind: string | null;
  net_grams: number | null;
  net_millilitres: number | null;
  pieces: number;
  shelf_life_days: number | null;
  /** A fair where the goods were shown, as a code. */
  shown_at: string | null;
  pictures: string[];
  /** When the first public listing was made, seconds since 1970. */
  created: number;
  merchant: { handle: string; name: string };
  pavilion: { handle: string; iso2: string; kind: string; labels: Record<string, string | null> };
  slugs: Record<string, string>;
  /** The record's own texts stand under the language it is in. */
  texts: TextsByLocale<'title' | 'subtitle' | 'description'>;
  listings: ListingSource[];
}

/**
 * The prices of lists for the variant `l.variant_id`, by currency: of several the one that Medusa charges. A
 * reduction began where its time in the history has no beginning before it.
 */
const REDUCTIONS = `
  select jsonb_object_agg(upper(r.currency_code), jsonb_build_object('amount', r.amount, 'type', r.type, 'lowest', (
           select min(h.amount)::text from price_history h
            where h.price_set_id = r.price_set_id and h.currency_code = r.currency_code and h.valid_from < r.since
              and (h.valid_until is null or h.valid_until > r.since - interval '30 days'))))
    from (select distinct on (p.currency_code) p.currency_code, p.price_set_id, pl.type,
                 coalesce(p.raw_amount->>'value', p.amount::text) as amount,
                 (select max(h.valid_from) from price_history h
                   where h.price_id = p.id and h.valid_from <= now() and not exists (
                     select 1 from price_history b where b.price_id = h.price_id
                        and b.valid_from < h.valid_from and b.valid_until >= h.valid_from)) as since
            from product_variant_price_set s
            join price p on p.price_set_id = s.price_set_id and p.deleted_at is null
             and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null and p.max_quantity is null
            join price_list pl on pl.id = p.price_list_id and ${LIST_HOLDS}
           where s.variant_id = l.variant_id and s.deleted_at is null
           order by p.currency_code, p.amount) r`;

/** Listings of the goods `g` as JSON, oldest first; null when none is public. */
const LISTINGS = `
  select jsonb_agg(jsonb_build_object(
           'id', l.id, 'variant_id', l.variant_id, 'route', l.route, 'place', pl.code, 'ships_to', l.ships_to,
           'closed', ${CLOSED},
           'prices', coalesce((
             select jsonb_object_agg(upper(p.currency_code), p.raw_amount->>'value')
               from product_variant_price_set s
               join price p on p.price_set_id = s.price_set_id and p.deleted_at is null and p.price_list_id is null
                and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null and p.max_quantity is null
              where s.variant_id = l.variant_id and s.deleted_at is null), '{}'),
           'reductions', coalesce((${REDUCTIONS}), '{}'),
           'gross_grams', (select v.weight from product_variant v where v.id = l.variant_id),
           'available', coalesce((
             select floor(sum(il.stocked_quantity - il.reserved_quantity))::int
               from product_variant_inventory_item i
               join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
              where i.variant_id = l.variant_id and i.deleted_at is null and il.location_id = pl.stock_location_id), 0)
         ) order by l.created_at, l.id) as listings,
         extract(epoch from min(l.created_at))::int as created,
         (array_agg(l.product_id order by l.created_at, l.id))[1] as product_id
    from public_listing pub
    join listing l on l.id = pub.listing_id
    join place pl on pl.id = l.place_id
   where pub.goods_id = g.id`;

/** SQL for `{locale: {field: text}}` of a translated record. */
export const translated = (reference: string, id: string): string =>
  `coalesce((select jsonb_object_agg(t.locale_code, t.translations) from translation t
     where t.reference = '${reference}' and t.reference_id = ${id} and t.deleted_at is null), '{}')`;

/** The columns of a GoodsSource; `g`, `m`, `pav`, `own` and `p` are the goods and what belongs to it. */
export const SOURCE_COLUMNS = `
  g.id as goods_id, g.handle, g.category, g.source_locale, g.origin, g.hs6, g.flags, g.cbec_channel, g.shown_at, g.pictures,
  g.cn_vat_pct, g.cn_consumption_tax_kind, g.net_grams, g.net_millilitres, g.pieces, g.shelf_life_days,
  own.created, own.listings,
  json_build_object('handle', m.handle, 'name', m.name) as merchant,
  json_build_object('handle', pav.handle, 'iso2', pav.iso2, 'kind', pav.kind, 'labels',
    (select jsonb_object_agg(t.locale_code, t.translations->>'label') from translation t
      where t.reference = 'pavilion' and t.reference_id = pav.id and t.deleted_at is null)
      || jsonb_build_object('en', pav.label)) as pavilion,
  coalesce((select jsonb_object_agg(s.locale, s.slug) from goods_slug s
     where s.goods_id = g.id and s.is_current and s.deleted_at is null), '{}') as slugs,
  ${translated('product', 'p.id')}
    || jsonb_build_object(g.record_locale, jsonb_build_object('title', p.title, 'subtitle', p.subtitle, 'description', p.description))
    as texts`;

export const SOURCE_TABLES = `
  goods g
  join merchant m on m.id = g.merchant_id
  join pavilion pav on pav.id = g.pavilion_id
  join lateral (${LISTINGS}) own on own.listings is not null
  join product p on p.id = own.product_id`;

/** The same for goods whatever state they are in: for who writes them. `own.listings` and `p` may be null. */
export const EVERY_SOURCE_TABLE = SOURCE_TABLES.replace(
  'from public_listing pub',
  'from (select id as listing_id, goods_id from listing where deleted_at is null) pub',
)
  .replace('own on own.listings is not null', 'own on true')
  .replace('join product p', 'left join product p');

/** The sources of those of the goods that are public; one statement. */
export async function readSources(database: Database, goodsIds: readonly string[]): Promise<GoodsSource[]> {
  const { rows } = await database.query<GoodsSource>(
    `select ${SOURCE_COLUMNS} from ${SOURCE_TABLES} where g.id = any($1)`,
    [goodsIds],
  );
  return rows;
}
