import type { Database } from '../../catalogue/database';
import type { GoodsContent } from '../texts/read-content';

/** Columns of goods that a revision may change. */
const COLUMNS = [
  'category',
  'origin',
  'hs6',
  'unit',
  'net_grams',
  'net_millilitres',
  'pieces',
  'shelf_life_days',
  'storage',
  'allergens',
  'warnings',
  'flags',
  'sourcing_base_id',
  'cbec_channel',
  'cn_vat_pct',
  'cn_consumption_tax_pct',
  'cn_consumption_tax_kind',
] as const;

const GOODS = `
  update goods g set ${COLUMNS.map((column) => `${column} = n.${column}`).join(', ')}, updated_at = now()
    from (select (jsonb_populate_record(old, $2::jsonb)).* from goods old where old.id = $1) n
   where g.id = $1`;

const PRODUCTS = `
  update product p set hs_code = g.hs6, origin_country = lower(g.origin), weight = coalesce($2, p.weight),
         updated_at = now()
    from listing l join goods g on g.id = l.goods_id
   where l.product_id = p.id and l.goods_id = $1 and l.deleted_at is null`;

const VARIANTS = `
  update product_variant v set hs_code = g.hs6, origin_country = lower(g.origin), weight = coalesce($2, v.weight),
         updated_at = now()
    from listing l join goods g on g.id = l.goods_id
   where l.variant_id = v.id and l.goods_id = $1 and l.deleted_at is null`;

const CATEGORIES = `
  with products as (select product_id from listing where goods_id = $1 and deleted_at is null),
  gone as (delete from product_category_product where product_id in (select product_id from products)
     and product_category_id not in (select id from product_category where handle = $2 and deleted_at is null))
  insert into product_category_product (product_id, product_category_id)
  select p.product_id, c.id from products p join product_category c on c.handle = $2 and c.deleted_at is null
  on conflict do nothing`;

/**
 * Writes the revision's goods data into the goods and what Medusa keeps of them; nothing where nothing changes. Where
 * the goods may go, and at which prices, follows from them: `listingsFollow`.
 * @returns whether anything changed
 */
export async function writeData(database: Database, content: GoodsContent): Promise<boolean> {
  const data = content.revision?.data ?? {};
  const changed = Object.entries(data).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(content.live_data[field]),
  );
  if (changed.length === 0) return false;
  const patch = Object.fromEntries(
    changed.filter(([field]) => (COLUMNS as readonly string[]).includes(field)),
  );
  await database.query(GOODS, [content.goods_id, JSON.stringify(patch)]);
  const grams = typeof data.gross_grams === 'number' ? data.gross_grams : null;
  for (const statement of [PRODUCTS, VARIANTS]) await database.query(statement, [content.goods_id, grams]);
  if (typeof patch.category === 'string')
    await database.query(CATEGORIES, [content.goods_id, patch.category]);
  return true;
}
