import type { PageSuggestionsResponse } from '@caravanserai/contracts/desk-pavilion';
import { termSuggestions } from '../../authoring/suggestions/terms';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { fieldsOf } from './fields';
import { versionToShow } from './version-to-show';
import { versionTexts } from './version-texts';

/** Most earlier translations of one text. */
const MOST_BEFORE = 3;

/** How this pavilion translated the same texts in any version, the latest first. $1 pavilion, $2 sources, $3 language. */
const BEFORE = `
select t.source_value as source, t.value, max(t.updated_at) as at
  from pavilion_version v join pavilion_text t on t.version_id = v.id and t.deleted_at is null
 where v.pavilion_id = $1 and t.locale = $3 and t.source_value = any($2::text[]) and v.deleted_at is null
 group by t.source_value, t.value order by at desc`;

/**
 * Help for translating a part of the version that is written, else shown: the shop's words that stand in its source, and
 * earlier translations of the very same text. A part that the version has not gets none.
 */
export async function pageSuggestions(
  database: Database,
  scope: PavilionScope,
  { part, language }: { part: string; language: string },
): Promise<PageSuggestionsResponse> {
  const { id, source_locale } = await versionToShow(database, scope, undefined);
  if (language === source_locale) return { fields: [] };
  const texts = await versionTexts(database, id, part);
  const at = (field: string, locale: string) =>
    texts.find((row) => row.field === field && row.locale === locale)?.value ?? '';
  const fields = fieldsOf(part)
    .map(({ field }) => ({ field, source: at(field, source_locale), target: at(field, language) }))
    .filter(({ source }) => source !== '');
  const { rows } = await database.query<{ source: string; value: string }>(BEFORE, [
    scope.pavilionId,
    fields.map(({ source }) => source),
    language,
  ]);
  return {
    fields: fields.map(({ field, source, target }) => ({
      field,
      source,
      terms: termSuggestions({ text: source, locale: source_locale }, { text: target, locale: language }),
      before: rows
        .filter((row) => row.source === source && row.value !== target)
        .map(({ value }) => value)
        .slice(0, MOST_BEFORE),
    })),
  };
}
