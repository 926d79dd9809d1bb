import { SITEMAP_GOODS } from '@caravanserai/contracts/sitemap';

/** An ISO day of a moment. */
const day = (moment: string): string => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD')`;

const rows = (select: string): string => `(select coalesce(json_agg(each), '[]') from (${select}) each)`;

const PAVILIONS = `
  select p.handle, ${day(`greatest(p.updated_at, (select max(s.updated_at) from pavilion_section s
      where s.pavilion_id = p.id and s.version = p.published_version and s.deleted_at is null))`)} as changed
    from pavilion p where p.deleted_at is null order by p.handle`;

/** Merchants with a page: approved, and admitted to a pavilion that is open. */
const MERCHANTS = `
  select m.handle, ${day('m.updated_at')} as changed from merchant m
   where m.state = 'approved' and m.deleted_at is null
     and exists (select 1 from admission a join pavilion p on p.id = a.pavilion_id and p.state = 'open' and p.deleted_at is null
                  where a.merchant_id = m.id and a.state = 'admitted' and a.deleted_at is null)
   order by m.handle`;

const CATEGORIES = `
  select coalesce(json_agg(distinct category order by category), '[]') from catalogue_facet_count where ship_to = '*' and n > 0`;

/** The model holds exactly the goods that are public. */
const GOODS = `
  select g.handle,
         (select coalesce(json_object_agg(s.locale, s.slug), '{}') from goods_slug s
           where s.goods_id = g.id and s.is_current and s.deleted_at is null) as slugs,
         ${day(`greatest(g.updated_at,
           (select max(greatest(l.updated_at, p.updated_at)) from listing l join product p on p.id = l.product_id
             where l.goods_id = g.id and l.deleted_at is null))`)} as changed
    from catalogue_goods c join goods g on g.id = c.goods_id
   order by c.goods_no limit ${SITEMAP_GOODS} offset ($1::int - 1) * ${SITEMAP_GOODS}`;

/** $1: which part. The places stand in the first alone. */
export const SITEMAP = `
select greatest(1, ceil((select count(*) from catalogue_goods) / ${SITEMAP_GOODS}::numeric))::int as parts,
  case when $1::int = 1 then ${rows(PAVILIONS)} else '[]' end as pavilions,
  case when $1::int = 1 then ${rows(MERCHANTS)} else '[]' end as merchants,
  case when $1::int = 1 then (${CATEGORIES}) else '[]' end as categories,
  ${rows(GOODS)} as goods`;
