import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import type { WrittenTexts } from '../texts/content';
import { readContent } from '../texts/read-content';
import { lockGoods, readRevision } from './lock';
import { isOpen, type Author, type RevisionRecord } from './record';

/**
 * The open revision of the goods; a new one where there is none. It begins with what shoppers read, or, after a refusal
 * and while nothing is published, with the texts and data of the last revision, so that no work is lost.
 * @param database inside a transaction
 * @throws NoSuchGoods
 */
export async function openRevision(
  database: Database,
  goodsId: string,
  author: Author,
): Promise<RevisionRecord> {
  await lockGoods(database, goodsId);
  const content = await readContent(database, goodsId);
  const last = content.revision;
  if (last && isOpen(last)) return last;
  const again = content.is_live && last?.state !== 'refused' ? null : last;
  const id = generateEntityId(undefined, 'rev');
  await database.query(
    `insert into revision (id, goods_id, merchant_id, pavilion_id, number, state, data, pictures, opened_by)
     values ($1, $2, $3, $4, $5, 'draft', $6::jsonb, $7::jsonb, $8)`,
    [
      id,
      goodsId,
      content.merchant_id,
      content.pavilion_id,
      (last?.number ?? 0) + 1,
      JSON.stringify(again?.data ?? {}),
      again?.pictures ? JSON.stringify(again.pictures) : null,
      author.id,
    ],
  );
  await copyTexts(database, id, content.texts);
  return readRevision(database, id);
}

/** Texts as a new revision's, with who wrote them and when. */
export async function copyTexts(database: Database, revisionId: string, texts: WrittenTexts): Promise<void> {
  const rows = Object.entries(texts).flatMap(([field, cells]) =>
    Object.entries(cells).map(([locale, { value, source_value, author, updated_at }]) => ({
      ...{ id: generateEntityId(undefined, 'revtext'), field, locale, value, source_value },
      ...{ author_name: author, updated_at: updated_at || null },
    })),
  );
  if (rows.length === 0) return;
  await database.query(
    `insert into revision_text (id, revision_id, field, locale, value, source_value, author_name, updated_at)
     select id, $1, field, locale, value, source_value, author_name, coalesce(updated_at, now())
       from jsonb_to_recordset($2::jsonb) as x (id text, field text, locale text, value text, source_value text,
              author_name text, updated_at timestamptz)`,
    [revisionId, JSON.stringify(rows)],
  );
}
