import type { Database } from '../../catalogue/database';
import type { TextRow } from './records';

/** Every text of a version, of one part where it is named. */
export async function versionTexts(database: Database, versionId: string, part?: string): Promise<TextRow[]> {
  const { rows } = await database.query<TextRow>(
    `select part, field, locale, value, source_value, author from pavilion_text
      where version_id = $1 and ($2::text is null or part = $2) and deleted_at is null`,
    [versionId, part ?? null],
  );
  return rows;
}

/** Adds texts to a version that has none of them yet, in one statement. */
export async function addTexts(
  database: Database,
  versionId: string,
  texts: readonly TextRow[],
): Promise<void> {
  if (texts.length === 0) return;
  await database.query(
    `insert into pavilion_text (id, version_id, part, field, locale, value, source_value, author)
     select 'ptxt_' || replace(gen_random_uuid()::text, '-', ''), $1, t.part, t.field, t.locale, t.value, t.source_value,
            t.author
       from jsonb_to_recordset($2::jsonb)
         as t(part text, field text, locale text, value text, source_value text, author text)`,
    [versionId, JSON.stringify(texts)],
  );
}
