import type { MemorySuggestion } from '@caravanserai/contracts/desk-write-help';
import type { Database } from '../../catalogue/database';
import { sentenceHash } from './sentence-hash';
import { sentences } from './sentences';

interface Row {
  source_hash: string;
  source: string;
  target: string;
  goods_id: string;
  title: string;
  updated_at: string;
}

export interface MemoryQuestion {
  readonly merchantId: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly source: string;
  /** What stands there already needs no suggestion. */
  readonly target: string;
}

/** The merchant's own earlier translations of the text and of each of its sentences, in the order of the text. */
export async function memorySuggestions(
  database: Database,
  { merchantId, sourceLocale, locale, source, target }: MemoryQuestion,
): Promise<MemorySuggestion[]> {
  const asked = [{ text: source, at: 0 }, ...sentences(source, sourceLocale)];
  const places = new Map(asked.map(({ text, at }) => [sentenceHash(text), at]));
  const { rows } = await database.query<Row>(
    `select t.source_hash, t.source, t.target, t.goods_id,
            to_char(t.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at,
            coalesce((select p.title from listing l join product p on p.id = l.product_id
                       where l.goods_id = t.goods_id and l.deleted_at is null order by l.created_at, l.id limit 1), '')
              as title
       from text_memory t
      where t.merchant_id = $1 and t.source_locale = $2 and t.locale = $3 and t.source_hash = any($4)
        and t.deleted_at is null`,
    [merchantId, sourceLocale, locale, [...places.keys()]],
  );
  return rows
    .filter((row) => row.target !== target.trim() && !target.includes(row.target))
    .map((row) => ({
      source: row.source,
      at: places.get(row.source_hash) ?? 0,
      target: row.target,
      goods: { id: row.goods_id, title: row.title },
      updated_at: row.updated_at,
    }))
    .sort((one, other) => one.at - other.at || other.source.length - one.source.length);
}
