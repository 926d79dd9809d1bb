import type { Database } from '../../catalogue/database';
import { materialOf } from '../../offering/product-input';
import type { GoodsContent } from '../texts/read-content';
import { recordLocale, type FinalTexts } from './final-texts';
import { pictureAlts } from './picture-alts';
import { translationRows } from './translation-rows';

const GOODS = `
  update goods set usage = $2, ingredients = $3, record_locale = $4, picture_alts = $5::jsonb, pictures = $6,
         updated_at = now()
   where id = $1`;

const PRODUCTS = `
  update product p set title = $2, subtitle = $3, description = $4, material = $5, status = 'published',
         updated_at = now()
    from listing l where l.product_id = p.id and l.goods_id = $1 and l.deleted_at is null and l.state <> 'paused'
  returning p.id`;

/** What is paused stays out of sight, with its new texts. */
const PAUSED = `
  update product p set title = $2, subtitle = $3, description = $4, material = $5, updated_at = now()
    from listing l where l.product_id = p.id and l.goods_id = $1 and l.deleted_at is null and l.state = 'paused'
  returning p.id`;

const LISTINGS = `
  update listing set state = 'published', updated_at = now()
   where goods_id = $1 and deleted_at is null and state not in ('published', 'paused')`;

const TRANSLATIONS = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb)
      as x (id text, reference text, reference_id text, locale_code text, translations jsonb, count int)),
  gone as (
    delete from translation t where t.reference_id = any($2) and t.reference in ('product', 'goods')
       and not exists (select 1 from wanted w where w.reference_id = t.reference_id and w.locale_code = t.locale_code))
  insert into translation (id, reference, reference_id, locale_code, translations, translated_field_count)
  select id, reference, reference_id, locale_code, translations, count from wanted
  on conflict (reference_id, locale_code) where deleted_at is null
  do update set translations = excluded.translations, translated_field_count = excluded.translated_field_count,
                updated_at = now()
   where translation.translations is distinct from excluded.translations`;

/**
 * Writes texts into everything that shoppers read of the goods: their record, the products of all siblings and both
 * kinds of translations. Answers the products' ids.
 * @param database inside a transaction that holds the goods
 */
export async function writeLive(
  database: Database,
  content: GoodsContent,
  texts: FinalTexts,
): Promise<string[]> {
  const locale = recordLocale(texts, content.source_locale);
  const own = texts[locale] ?? {};
  const material = (ingredients: string) => materialOf(content.data, ingredients);
  const values = [own.title, own.subtitle, own.description].map((text) => text ?? '');
  await database.query(GOODS, [
    content.goods_id,
    own.usage ?? '',
    own.ingredients ?? '',
    locale,
    JSON.stringify(pictureAlts(texts)),
    content.pictures,
  ]);
  const products: string[] = [];
  for (const statement of [PRODUCTS, PAUSED]) {
    const { rows } = await database.query<{ id: string }>(statement, [
      ...[content.goods_id, ...values, material(own.ingredients ?? '')],
    ]);
    products.push(...rows.map(({ id }) => id));
  }
  const rows = translationRows({ goodsId: content.goods_id, products, texts, locale, material });
  await database.query(TRANSLATIONS, [JSON.stringify(rows), [content.goods_id, ...products]]);
  await database.query(LISTINGS, [content.goods_id]);
  return products;
}
