import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One query of `search-recall.csv`, as somebody types it, and the goods that must be among the first ten. */
export interface Recall {
  /** What makes it hard. */
  kind: string;
  locale: string;
  query: string;
  /** Handles of goods. */
  goods: string[];
}

export function readRecall(): Recall[] {
  const rows: Record<'kind' | 'locale' | 'query' | 'goods', string>[] = parse(
    readFileSync(join(__dirname, 'search-recall.csv')),
    { columns: true, skip_empty_lines: true },
  );
  return rows.map((row) => ({ ...row, goods: row.goods.split('|') }));
}

/**
 * Words that no goods of the showcase pavilions have: Vietnamese, a French œ, chocolate. Queries that need them are marked
 * `further` in the table, and not asked in a shop that hasn't got them.
 */
export const FURTHER_TEXTS = [
  { handle: 'sichuan-pepper-50g', locale: 'vi', field: 'title', text: 'Tiêu đen nguyên hạt 150 g' },
  { handle: 'agaseke-basket', locale: 'fr', field: 'subtitle', text: 'Pour le pain ou les œufs' },
  { handle: 'hazelnut-spread-350g', locale: 'fr', field: 'subtitle', text: 'Goût de chocolat noir' },
  { handle: 'hazelnut-spread-350g', locale: 'es', field: 'subtitle', text: 'Sabor a chocolate negro' },
  { handle: 'hazelnut-spread-350g', locale: 'ar', field: 'subtitle', text: 'بنكهة الشوكولاتة الداكنة' },
];

/** SQL that gives goods a text in a language, and makes it theirs where it is none of the shop's. $1 handle, $2 locale, $3 field, $4 text. */
export const WRITE_TEXT = `
with own as (update goods set source_locale = $2 where handle = $1 and $2 not in ('en', 'zh-CN', 'ru', 'ar', 'fr', 'es')),
products as (select distinct l.product_id as id from listing l join goods g on g.id = l.goods_id where g.handle = $1),
changed as (
  update translation t set translations = t.translations || jsonb_build_object($3::text, $4::text)
    from products p where t.reference_id = p.id and t.locale_code = $2 returning t.reference_id)
insert into translation (id, reference, reference_id, locale_code, translations, translated_field_count)
select 'trans_' || p.id || $2, 'product', p.id, $2, jsonb_build_object($3::text, $4::text), 1
  from products p where not exists (select 1 from changed c where c.reference_id = p.id)`;
