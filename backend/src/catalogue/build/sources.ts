import type { CbecChannel } from '@caravanserai/customs/ships-to';
import type { Database } from '../database';
import type { SupplyRoute } from '../reference';

type TextsByLocale<Field extends string> = Record<string, Partial<Record<Field, string | null>>>;

/** One public listing of the goods. `prices` are Medusa's major-unit amounts, as exact decimals, by currency. */
export interface ListingSource {
  id: string;
  variant_id: string;
  route: SupplyRoute;
  place: string;
  ships_to: string[];
  prices: Record<string, string>;
  available: number;
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
  pictures: string[];
  /** When the first public listing was made, seconds since 1970. */
  created: number;
  merchant: { handle: string; name: string };
  pavilion: { handle: string; iso2: string; kind: string; labels: Record<string, string | null> };
  slugs: Record<string, string>;
  /** The record's own texts stand under `en`. */
  texts: TextsByLocale<'title' | 'subtitle' | 'description'>;
  listings: ListingSource[];
}

/** Listings of the goods `g` as JSON, oldest first; null when none is public. */
const LISTINGS = `
  select jsonb_agg(jsonb_build_object(
           'id', l.id, 'variant_id', l.variant_id, 'route', l.route, 'place', pl.code, 'ships_to', l.ships_to,
           'prices', coalesce((
             select jsonb_object_agg(upper(p.currency_code), p.raw_amount->>'value')
               from product_variant_price_set s
               join price p on p.price_set_id = s.price_set_id and p.deleted_at is null and p.price_list_id is null
                and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null and p.max_quantity is null
              where s.variant_id = l.variant_id and s.deleted_at is null), '{}'),
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
  g.id as goods_id, g.handle, g.category, g.source_locale, g.origin, g.hs6, g.flags, g.cbec_channel, g.pictures,
  own.created, own.listings,
  json_build_object('handle', m.handle, 'name', m.name) as merchant,
  json_build_object('handle', pav.handle, 'iso2', pav.iso2, 'kind', pav.kind, 'labels',
    (select jsonb_object_agg(t.locale_code, t.translations->>'label') from translation t
      where t.reference = 'pavilion' and t.reference_id = pav.id and t.deleted_at is null)
      || jsonb_build_object('en', pav.label)) as pavilion,
  coalesce((select jsonb_object_agg(s.locale, s.slug) from goods_slug s
     where s.goods_id = g.id and s.is_current and s.deleted_at is null), '{}') as slugs,
  ${translated('product', 'p.id')}
    || jsonb_build_object('en', jsonb_build_object('title', p.title, 'subtitle', p.subtitle, 'description', p.description))
    as texts`;

export const SOURCE_TABLES = `
  goods g
  join merchant m on m.id = g.merchant_id
  join pavilion pav on pav.id = g.pavilion_id
  join lateral (${LISTINGS}) own on own.listings is not null
  join product p on p.id = own.product_id`;

/** The sources of those of the goods that are public; one statement. */
export async function readSources(database: Database, goodsIds: readonly string[]): Promise<GoodsSource[]> {
  const { rows } = await database.query<GoodsSource>(
    `select ${SOURCE_COLUMNS} from ${SOURCE_TABLES} where g.id = any($1)`,
    [goodsIds],
  );
  return rows;
}
