import { HELD_STATES, OPEN_STATES } from '../authoring/revisions/record';
import { IS_LIVE } from '../authoring/texts/live-texts';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** The texts their merchant goes on with: of the last revision while it is open or refused, or nothing is published yet. */
const GOES_ON = `(r.state in (${quoted(HELD_STATES)}) or not ${IS_LIVE})`;

/**
 * A merchant's listings with their stock; `$1` the merchant, `$2` the reader's language. `title` is the newest there is, in
 * that language, else in English, else as it was written; `change` how far the change is of goods that shoppers see.
 */
export const LISTED_STOCK = `
  select l.id, l.goods_id, l.route, l.state, l.merchant_price, l.merchant_currency, l.created_at, pl.code as place,
         pl.kind as place_kind, pl.country, g.shelf_life_days,
         case when ${GOES_ON} then r.id end as texts_of, p.title as record_title,
         coalesce(next.value, live.value, p.title) as title,
         case when next.value is not null then next.locale when live.value is not null then $2
              else g.record_locale end as title_locale,
         case when ${GOES_ON} and r.pictures is not null then r.pictures->>0 else g.pictures[1] end as picture,
         case when ${IS_LIVE} and r.state in (${quoted([...OPEN_STATES, 'refused'])}) then r.state end as change,
         coalesce(il.stocked_quantity, 0)::int as stocked, coalesce(il.reserved_quantity, 0)::int as reserved
    from listing l
    join goods g on g.id = l.goods_id and g.deleted_at is null
    join product p on p.id = l.product_id
    join place pl on pl.id = l.place_id
    left join lateral (
      select r.id, r.state, r.pictures from revision r where r.goods_id = g.id and r.deleted_at is null
       order by r.number desc limit 1) r on true
    left join lateral (
      select t.value, t.locale from revision_text t
       where t.revision_id = r.id and ${GOES_ON} and t.field = 'title' and t.deleted_at is null and btrim(t.value) <> ''
         and t.locale in ($2, 'en', g.source_locale)
       order by array_position(array[$2::text, 'en', g.source_locale], t.locale) limit 1) next on true
    left join lateral (
      select nullif(t.translations->>'title', '') as value from translation t
       where t.reference = 'product' and t.reference_id = p.id and t.locale_code = $2 and t.deleted_at is null) live on true
    left join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    left join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.merchant_id = $1 and l.deleted_at is null`;

/** Found by what the goods are called now or are to be called, in whatever language; `$3` in lower case. */
export const FOUND_IN_NAME = `(
  position($3 in lower(title)) > 0 or position($3 in lower(record_title)) > 0
  or exists (select 1 from revision_text t where t.revision_id = texts_of and t.field = 'title' and t.deleted_at is null
      and position($3 in lower(t.value)) > 0))`;
