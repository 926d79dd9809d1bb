/**
 * What shoppers read of the goods `g`: `{field: {locale: text}}` as a value of SQL, empty while nothing of them is
 * published. Siblings share their texts, so the first that is published speaks for all.
 */
export const LIVE_TEXTS_JSON = `coalesce((
  select jsonb_object_agg(f.field, f.texts) from (
    select c.field, jsonb_object_agg(c.locale, c.value) as texts
      from (select l.product_id from listing l
             where l.goods_id = g.id and l.state in ('published', 'paused') and l.deleted_at is null
             order by l.created_at, l.id limit 1) first
      join product p on p.id = first.product_id
      cross join lateral (
        select v.field, g.record_locale as locale, v.value
          from (values ('title', p.title), ('subtitle', p.subtitle), ('description', p.description),
                       ('usage', g.usage), ('ingredients', g.ingredients)) v (field, value)
        union all
        select e.key, t.locale_code, e.value from translation t, jsonb_each_text(t.translations) e
         where t.reference = 'product' and t.reference_id = p.id and t.deleted_at is null
           and t.locale_code <> g.record_locale and e.key in ('title', 'subtitle', 'description')
        union all
        select e.key, t.locale_code, e.value from translation t, jsonb_each_text(t.translations) e
         where t.reference = 'goods' and t.reference_id = g.id and t.deleted_at is null
           and t.locale_code <> g.record_locale and e.key in ('usage', 'ingredients')
        union all
        select 'picture_alt:' || a.key, w.key, w.value
          from jsonb_each(coalesce(g.picture_alts, '{}')) a, jsonb_each_text(a.value) w) c
     where c.value <> ''
     group by c.field) f), '{}')`;

/** Goods data of the row `g` that a revision may change, as a value of SQL; `gross_grams` is the weight with packing. */
export const LIVE_DATA_JSON = `jsonb_build_object('category', g.category, 'origin', g.origin, 'hs6', g.hs6,
  'unit', g.unit, 'net_grams', g.net_grams, 'net_millilitres', g.net_millilitres, 'pieces', g.pieces,
  'shelf_life_days', g.shelf_life_days, 'storage', g.storage, 'allergens', g.allergens, 'warnings', g.warnings,
  'flags', g.flags, 'sourcing_base_id', g.sourcing_base_id, 'gross_grams', (
    select v.weight::int from listing l join product_variant v on v.id = l.variant_id
     where l.goods_id = g.id and l.deleted_at is null order by l.created_at, l.id limit 1))`;

/** Whether shoppers may have seen the goods `g`. */
export const IS_LIVE = `exists (select 1 from listing l where l.goods_id = g.id and l.deleted_at is null
  and l.state in ('published', 'paused'))`;
