import type { Certificate } from '@caravanserai/contracts/desk-bases';
import { SOURCE_COLUMNS, SOURCE_TABLES, translated, type GoodsSource } from '../../catalogue/build/sources';
import { LOTS_BY_LISTING, type LotsSource } from './offer-lot';

type Fields<Name extends string> = Record<string, Partial<Record<Name, string | null>>>;

/** A sourcing base; texts by locale, the record's own under `en`. */
export interface BaseSource {
  code: string;
  latitude: number;
  longitude: number;
  certificates: Certificate[];
  texts: Fields<'name' | 'description'>;
  /** The language the pavilion's page was written in first. */
  source_locale: string;
}

/** The pairs of a BaseSource of `b`, but for the language. */
export const BASE = `
  'code', b.code, 'latitude', b.latitude, 'longitude', b.longitude, 'certificates', coalesce(b.certificates, '[]'),
  'texts', ${translated('sourcing_base', 'b.id')}
    || jsonb_build_object('en', jsonb_build_object('name', b.name, 'description', b.description))`;

/** The goods behind an address, with everything its page shows. */
export interface GoodsPageSource extends GoodsSource {
  /** Whether the address is current; null when it was the goods' handle. */
  is_current: boolean | null;
  unit: string;
  storage: string;
  allergens: string[];
  warnings: string[];
  own_texts: Fields<'usage' | 'ingredients'>;
  /** Words of pictures by `pictureKey`, then by language. */
  picture_alts: Record<string, Record<string, string>>;
  merchant_texts: Fields<'place' | 'about'>;
  merchant_locale: string;
  merchant_goods: number;
  pavilion_texts: Fields<'title'>;
  pavilion_locale: string;
  base: BaseSource | null;
  /** By listing, where it has lots. */
  lots: Record<string, LotsSource>;
}

/** What the page shows beyond the columns of the source. */
export const PAGE_COLUMNS = `g.unit, g.storage, g.allergens, g.warnings,
  ${translated('goods', 'g.id')} || jsonb_build_object(g.record_locale, jsonb_build_object('usage', g.usage, 'ingredients', g.ingredients)) as own_texts,
  coalesce(g.picture_alts, '{}') as picture_alts,
  ${LOTS_BY_LISTING} as lots,
  ${translated('merchant', 'm.id')} || jsonb_build_object('en', jsonb_build_object('place', m.place, 'about', m.about)) as merchant_texts,
  m.source_locale as merchant_locale,
  (select coalesce(sum(n), 0)::int from catalogue_merchant_count where ship_to = '*' and merchant = m.handle) as merchant_goods,
  ${translated('pavilion', 'pav.id')} || jsonb_build_object('en', jsonb_build_object('title', pav.title)) as pavilion_texts,
  pav.source_locale as pavilion_locale,
  (select jsonb_build_object(${BASE}, 'source_locale', pav.source_locale)
     from sourcing_base b where b.id = g.sourcing_base_id and b.state = 'shown' and b.deleted_at is null) as base`;

/**
 * $1: a slug in any language, or a goods handle; $2: the asked language, whose slug goes first where two
 * languages share one.
 */
export const GOODS_PAGE = `
with addressed as (
  (select goods_id, is_current, locale = $2 as asked from goods_slug
    where locale in ('en', 'zh-CN', 'ru', 'ar', 'fr', 'es') and slug = $1 and deleted_at is null)
  union all
  select id, null, false from goods where handle = $1 and deleted_at is null),
meant as (select goods_id, is_current from addressed order by asked desc, is_current desc nulls last limit 1)
select ${SOURCE_COLUMNS}, meant.is_current,
  ${PAGE_COLUMNS}
  from meant join ${SOURCE_TABLES.replace('goods g', 'goods g on g.id = meant.goods_id')}`;

const CARD = `o.goods_no, o.undeliverable, o.listing_id, o.route, o.place, o.merchant, o.price, o.days_from, o.days_to, o.stock,
  o.reasons, o.also, o.shown, o.soonest`;

/**
 * Goods near another: of the same pavilion and category, then of the pavilion, then of the category; the soonest
 * of each first. $1 ship_to, $2 locale, $3 pavilion, $4 category, $5 the goods itself, $6 how many.
 */
export const RELATED = `
with near as (
  (select ${CARD}, 1 as nearness from catalogue_offer o where ship_to = $1 and pavilion = $3 and category = $4
      and undeliverable = false order by soonest, goods_no limit $6 + 1)
  union all
  (select ${CARD}, 2 from catalogue_offer o where ship_to = $1 and pavilion = $3
      and undeliverable = false order by soonest, goods_no limit 2 * $6 + 1)
  union all
  (select ${CARD}, 3 from catalogue_offer o where ship_to = $1 and category = $4
      and undeliverable = false order by soonest, goods_no limit 2 * $6 + 1)),
nearest as (select distinct on (goods_no) * from near order by goods_no, nearness)
select r.*, c.head from nearest r
  join catalogue_goods g on g.goods_no = r.goods_no and g.goods_id <> $5
  join catalogue_card c on c.goods_no = r.goods_no and c.locale = $2
 order by r.nearness, r.soonest, r.goods_no limit $6`;
