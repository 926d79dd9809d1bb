import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import { LOCALES } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';

const COMPLETENESS = `
  with goods_of as (
    select distinct on (l.goods_id) l.goods_id, l.product_id, g.record_locale
      from listing l join goods g on g.id = l.goods_id and g.deleted_at is null
     where l.pavilion_id = $1 and l.state = 'published' and l.deleted_at is null order by l.goods_id, l.created_at, l.id),
  texts as (
    select loc.locale, f.goods_id,
           coalesce(case when loc.locale = f.record_locale then p.title else t.translations->>'title' end, '') as title,
           coalesce(case when loc.locale = f.record_locale then p.description
                         else t.translations->>'description' end, '') as description
      from goods_of f
      join product p on p.id = f.product_id
      cross join unnest($2::text[]) loc (locale)
      left join translation t on t.reference = 'product' and t.reference_id = p.id and t.locale_code = loc.locale
       and t.deleted_at is null)
  select locale, count(*) filter (where title <> '' and description <> '')::int as complete,
         count(*) filter (where (title <> '') <> (description <> ''))::int as partly,
         count(*) filter (where title = '' and description = '')::int as none
    from texts group by locale`;

const COUNTS = `
  select (select count(distinct goods_id)::int from public_listing where pavilion_id = $1) as live,
         (select count(*)::int from goods where pavilion_id = $1 and deleted_at is null) as all`;

/** Live goods by how much of them there is in each language: a title and a description, one of them, or neither. */
export async function listingFigures(
  database: Database,
  pavilionId: string,
): Promise<FiguresResponse['listings']> {
  type Row = FiguresResponse['listings']['completeness'][number];
  const { rows } = await database.query<Row>(COMPLETENESS, [pavilionId, LOCALES]);
  const { rows: counts } = await database.query<{ live: number; all: number }>(COUNTS, [pavilionId]);
  const found = new Map(rows.map((row) => [row.locale, row]));
  return {
    ...(counts[0] ?? { live: 0, all: 0 }),
    completeness: LOCALES.map((locale) => found.get(locale) ?? { locale, complete: 0, partly: 0, none: 0 }),
  };
}
