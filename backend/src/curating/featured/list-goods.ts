import type { PavilionGoodsResponse } from '@caravanserai/contracts/desk-featured';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { goodsTitle, type GoodsTitleRow } from '../goods-title';
import { TITLES } from '../goods-sql';

const PAGE = 40;

interface Row extends GoodsTitleRow {
  merchant: string;
  featured: boolean;
  base: string | null;
  offered: boolean;
}

/** $1 pavilion, $2 words of a title in any language or of a handle (escaped for `like`), $3 after which handle. */
const GOODS = `
select g.id as goods_id, g.handle, g.source_locale, g.pictures[1] as picture, m.name as merchant, ${TITLES} as titles,
       g.sourcing_base_id as base,
       exists (select 1 from featured_slot s
                where s.goods_id = g.id and s.pavilion_id = $1 and s.deleted_at is null) as featured,
       exists (select 1 from offered_listing f where f.goods_id = g.id and f.pavilion_id = $1) as offered
  from goods g join merchant m on m.id = g.merchant_id
 where g.pavilion_id = $1 and g.deleted_at is null and ($3::text is null or g.handle > $3)
   and ($2::text is null or g.handle ilike '%' || $2 || '%' or exists (
     select 1 from listing l join product p on p.id = l.product_id
       left join translation t on t.reference_id = p.id and t.reference = 'product' and t.deleted_at is null
      where l.goods_id = g.id and l.deleted_at is null
        and (p.title ilike '%' || $2 || '%' or t.translations->>'title' ilike '%' || $2 || '%')))
 order by g.handle limit ${PAGE + 1}`;

/** Goods of the pavilion, a page in one statement. */
export async function listGoods(
  database: Database,
  scope: PavilionScope,
  { q, after }: { q?: string | undefined; after?: string | undefined },
): Promise<PavilionGoodsResponse> {
  const words = q?.trim() ? q.trim().replace(/[\\%_]/g, '\\$&') : null;
  const { rows } = await database.query<Row>(GOODS, [scope.pavilionId, words, after ?? null]);
  const page = rows.slice(0, PAGE);
  return {
    goods: page.map((row) => ({
      goods_id: row.goods_id,
      title: goodsTitle(row, scope.locale),
      picture: row.picture ?? '',
      merchant: row.merchant,
      base: row.base,
      featured: row.featured,
      offered: row.offered,
    })),
    next: rows.length > PAGE ? (page.at(-1)?.handle ?? null) : null,
  };
}
