import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { cellState } from '../texts/cell-state';
import { textAt, type Content } from '../texts/content';
import { fieldsOf, localesOf } from '../texts/fields';
import { sentenceHash } from './sentence-hash';
import { alignedSentences } from './sentences';

interface Remembered {
  id: string;
  source_hash: string;
  locale: string;
  source: string;
  target: string;
}

/** What the goods' translations teach; of a sentence that stands in several fields the last. */
export function remembered(content: Content): Remembered[] {
  const { source_locale } = content;
  const found = new Map<string, Remembered>();
  for (const field of fieldsOf(content.pictures)) {
    const source = { text: textAt(content.texts, field, source_locale), locale: source_locale };
    for (const locale of localesOf(source_locale)) {
      if (cellState(content, field, locale) !== 'done') continue;
      const target = { text: textAt(content.texts, field, locale), locale };
      for (const pair of alignedSentences(source, target)) {
        const source_hash = sentenceHash(pair.source);
        const id = generateEntityId(undefined, 'memo');
        found.set(`${locale} ${source_hash}`, { id, source_hash, locale, ...pair });
      }
    }
  }
  return [...found.values()];
}

/** Keeps how a merchant has put its sentences, so that the next goods can take them over. Old translations teach nothing. */
export async function remember(
  database: Database,
  content: Content & { readonly merchant_id: string; readonly goods_id: string },
): Promise<void> {
  const rows = remembered(content);
  if (rows.length === 0) return;
  await database.query(
    `insert into text_memory (id, merchant_id, source_locale, locale, source_hash, source, target, goods_id)
     select id, $1, $2, locale, source_hash, source, target, $3 from jsonb_to_recordset($4::jsonb)
       as x (id text, locale text, source_hash text, source text, target text)
     on conflict (merchant_id, source_locale, locale, source_hash) where deleted_at is null
     do update set source = excluded.source, target = excluded.target, goods_id = excluded.goods_id, updated_at = now()
      where text_memory.target is distinct from excluded.target`,
    [content.merchant_id, content.source_locale, content.goods_id, JSON.stringify(rows)],
  );
}
