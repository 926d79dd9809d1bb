import { HELD_STATES } from '../revisions/record';

const HELD = HELD_STATES.map((state) => `'${state}'`).join(', ');

/** Spaces that `publishedText` takes away, for `btrim`. */
const SPACES = `E' \\t\\n\\r\\u00a0\\u202f\\u3000'`;

const trimmed = (text: string) => `btrim(${text}, ${SPACES})`;

/**
 * `mine`: the goods of the merchant $1 with the revision that holds their texts (null where the published ones do),
 * their state and their sort keys. The same rules as `readContent` has.
 */
export const MINE = `
  mine as (
    select g.id, g.source_locale, g.record_locale, g.category, live.state is not null as is_live, first.product_id,
           rev.id as texts_of,
           published.id as published_id,
           coalesce(live.state, rev.state, 'draft') as state,
           coalesce(rev.data->>'hs6', g.hs6) as hs6,
           case when jsonb_exists(rev.data, 'shelf_life_days') then rev.data->>'shelf_life_days'
                else g.shelf_life_days::text end as shelf_life,
           coalesce(rev.data->'flags', to_jsonb(g.flags)) as flags,
           coalesce(rev.pictures, to_jsonb(g.pictures)) as pictures,
           greatest(g.updated_at, rev.updated_at) as touched
      from goods g
      left join lateral (
        select case when bool_or(l.state = 'published') then 'published' else 'paused' end as state
          from listing l where l.goods_id = g.id and l.deleted_at is null and l.state in ('published', 'paused')
        having count(*) > 0) live on true
      left join lateral (
        select l.product_id from listing l where l.goods_id = g.id and l.deleted_at is null
           and l.state in ('published', 'paused') order by l.created_at, l.id limit 1) first on true
      left join lateral (
        select * from revision r where r.goods_id = g.id and r.deleted_at is null
         order by r.number desc limit 1) last on true
      left join lateral (
        select last.* where live.state is null or last.state in (${HELD})) rev on true
      left join lateral (
        select r.id from revision r where r.goods_id = g.id and r.state = 'published' and r.deleted_at is null
         order by r.number desc limit 1) published on true
     where g.merchant_id = $1 and g.deleted_at is null)`;

/** `cells`: every text of those goods, `(id, field, locale, value, seen)`; `only` is a condition on the language `{locale}`. */
const cells = (only: string) => `
  written as (
    select m.id, t.field, t.locale, t.value, t.source_value, true as from_revision
      from mine m join revision_text t on t.revision_id = m.texts_of and t.deleted_at is null
     where ${only.replaceAll('{locale}', 't.locale')}
    union all
    select m.id, v.field, m.record_locale, v.value, null, false
      from mine m join goods g on g.id = m.id join product p on p.id = m.product_id
      cross join lateral (values ('title', p.title), ('subtitle', p.subtitle), ('description', p.description),
        ('usage', g.usage), ('ingredients', g.ingredients)) v (field, value)
     where m.texts_of is null and ${only.replaceAll('{locale}', 'm.record_locale')}
    union all
    select m.id, e.key, t.locale_code, e.value, null, false
      from mine m
      join translation t on t.reference_id in (m.product_id, m.id) and t.reference in ('product', 'goods')
       and t.deleted_at is null and t.locale_code <> m.record_locale
      cross join lateral jsonb_each_text(t.translations) e
     where m.texts_of is null and e.key in ('title', 'subtitle', 'description', 'usage', 'ingredients')
       and ${only.replaceAll('{locale}', 't.locale_code')}
    union all
    select m.id, 'picture_alt:' || a.key, w.key, w.value, null, false
      from mine m join goods g on g.id = m.id
      cross join lateral jsonb_each(coalesce(g.picture_alts, '{}')) a
      cross join lateral jsonb_each_text(a.value) w
     where m.texts_of is null and ${only.replaceAll('{locale}', 'w.key')}),
  cells as (
    select w.id, w.field, w.locale, ${trimmed('w.value')} as value,
           case when w.from_revision then ${trimmed('w.source_value')}
                when ${trimmed('known.value')} = ${trimmed('w.value')} then ${trimmed('known.source_value')} end as seen
      from written w
      join mine m on m.id = w.id
      left join revision_text known on not w.from_revision and known.revision_id = m.published_id
       and known.field = w.field and known.locale = w.locale and known.deleted_at is null)`;

const NAMES_INGREDIENTS = `(left(m.hs6, 2) between '02' and '22' or left(m.hs6, 2) between '50' and '63'
  or m.flags @> '["COSMETIC"]' or m.shelf_life is not null)`;

/**
 * `gaps`: how each of those goods stands in each of the languages, `(id, locale, state)` with the states `missing`,
 * `old` and `done`: what `languageStates` says, for all goods at once.
 * @param languages of the shop, as values of SQL: `'fr', 'es'`
 */
export const gaps = (languages: string): string => `
  ${cells(`({locale} in (${languages}) or {locale} = m.source_locale)`)},
  sources as (
    select c.id, c.field, c.value from cells c join mine m on m.id = c.id and c.locale = m.source_locale
     where c.value <> ''),
  counted as (
    select id, 'title' as field from mine union select id, 'description' from mine
    union select m.id, 'ingredients' from mine m where ${NAMES_INGREDIENTS}
    union select s.id, s.field from sources s join mine m on m.id = s.id
     where s.field not like 'picture_alt:%' or exists (
       select 1 from jsonb_array_elements_text(m.pictures) path
        where 'picture_alt:' || regexp_replace(regexp_replace(path, '^.*/', ''), '\\.[a-zA-Z0-9]+$', '') = s.field)),
  gaps as (
    select f.id, language.locale,
           case when bool_or(coalesce(c.value, '') = '') then 'missing'
                when bool_or(language.locale <> m.source_locale and c.seen is not null
                             and c.seen <> coalesce(s.value, '')) then 'old'
                else 'done' end as state
      from counted f
      join mine m on m.id = f.id
      cross join unnest(array[${languages}]) language (locale)
      left join cells c on c.id = f.id and c.field = f.field and c.locale = language.locale
      left join sources s on s.id = f.id and s.field = f.field
     group by f.id, language.locale)`;
