import type { Database } from '../../catalogue/database';
import { translationState } from './cell-state';
import type { TextRow, VersionRow } from './records';
import { versionTexts } from './version-texts';

/**
 * From now on the page is written in another language first. What fitted the former source is taken to fit the text
 * that becomes the source; what was out of date stays so.
 */
export async function changeSource(database: Database, draft: VersionRow, source: string): Promise<void> {
  const texts = await versionTexts(database, draft.id);
  const at = (locale: string) =>
    new Map(
      texts.filter((row) => row.locale === locale).map((row) => [`${row.part} ${row.field}`, row.value]),
    );
  const [former, next] = [at(draft.source_locale), at(source)];
  const changed = texts.flatMap((row): TextRow[] => {
    const key = `${row.part} ${row.field}`;
    if (row.locale === source) return [{ ...row, source_value: null }];
    const fits =
      row.locale === draft.source_locale || translationState(former.get(key) ?? '', row) === 'done';
    return fits ? [{ ...row, source_value: next.get(key) ?? '' }] : [];
  });
  await database.query(
    `update pavilion_text p set source_value = t.source_value
       from jsonb_to_recordset($2::jsonb) as t(part text, field text, locale text, source_value text)
      where p.version_id = $1 and p.part = t.part and p.field = t.field and p.locale = t.locale and p.deleted_at is null`,
    [draft.id, JSON.stringify(changed)],
  );
  await database.query('update pavilion_version set source_locale = $2 where id = $1', [draft.id, source]);
}
