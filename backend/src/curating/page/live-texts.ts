import type { Database } from '../../catalogue/database';

/** One field of a page in one language. */
export interface PavilionTextRow {
  part: string;
  field: string;
  locale: string;
  value: string;
}

/**
 * Every text that visitors of the pavilion $1 read now. A section is called what its version called it; where nobody
 * kept a version, by its type. The record's own texts are English, the others stand in Medusa's translations.
 */
export const LIVE_TEXTS = `
  with live_part as (
    select 'pavilion' as part, 'pavilion' as reference, p.id, jsonb_build_object('label', p.label, 'title', p.title,
           'tagline', p.tagline, 'cloth_name', p.cloth_name, 'cloth_alt', p.cloth_alt) as own
      from pavilion p where p.id = $1
    union all
    select coalesce(v.layout->'sections'->>s.position,
             case when s.type = 'story' and s.nth > 1 then 'story-' || s.nth else s.type end),
           'pavilion_section', s.id, jsonb_build_object('heading', s.heading, 'body', s.body)
      from (select ps.*, row_number() over (partition by ps.type order by ps.position) as nth
              from pavilion_section ps join pavilion p on p.id = ps.pavilion_id and ps.version = p.published_version
             where p.id = $1 and ps.deleted_at is null) s
      left join pavilion_version v on v.pavilion_id = $1 and v.state = 'published' and v.deleted_at is null
    union all
    select b.id, 'sourcing_base', b.id, jsonb_build_object('name', b.name, 'description', b.description)
      from sourcing_base b where b.pavilion_id = $1 and b.state = 'shown' and b.deleted_at is null)
  select part, f.key as field, 'en' as locale, f.value from live_part, jsonb_each_text(own) f where f.value <> ''
  union all
  select part, f.key, t.locale_code, f.value
    from live_part join translation t on t.reference = live_part.reference and t.reference_id = live_part.id
     and t.locale_code <> 'en' and t.deleted_at is null, jsonb_each_text(t.translations) f
   where f.value <> '' and live_part.own ? f.key`;

export async function liveTexts(database: Database, pavilionId: string): Promise<PavilionTextRow[]> {
  return (await database.query<PavilionTextRow>(LIVE_TEXTS, [pavilionId])).rows;
}
