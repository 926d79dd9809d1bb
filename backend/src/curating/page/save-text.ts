import type {
  ConfirmPageTextBody,
  PageCell,
  SavedPageText,
  SavePageTextBody,
} from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { conflict, unacceptable } from '../refuse';
import { cleanText, lengthOf } from './clean-text';
import { fieldsOf, partsOf, type FieldRule } from './fields';
import { liveTexts } from './live-texts';
import { draftOrNew } from './open-draft';
import { touch } from './open-version';
import { pageLocales, pageRows } from './page-rows';
import type { VersionRow } from './records';
import { versionTexts } from './version-texts';

const SAVE = `
  insert into pavilion_text (id, version_id, part, field, locale, value, source_value, author)
  values ('ptxt_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6, $7)
  on conflict (version_id, part, field, locale) where deleted_at is null
  do update set value = excluded.value, source_value = excluded.source_value, author = excluded.author, updated_at = now()`;

/**
 * Saves one text into the draft; begins a draft where nobody writes. A translation fits the source as it stands now.
 * In the caller's transaction.
 * @throws DeskRefusal 400 for a text that the version has not or that is too long, 409 with `current` where another
 *   text stands there by now, 409 while the version waits for its time
 */
export async function savePageText(
  database: Database,
  scope: PavilionScope,
  { part, field, locale, value, expected }: SavePageTextBody,
): Promise<SavedPageText> {
  const draft = await draftOrNew(database, scope);
  const rule = ruleOf(scope, draft, part, field, locale);
  const text = cleanText(value, rule.multiline);
  if (lengthOf(text) > rule.max) throw unacceptable(scope, 'too_long', 'value', { max: rule.max });
  const cells = await cellsOf(database, draft, part, rule);
  const current = cellIn(cells, locale);
  // Said twice, as after a lost answer, it is still saved.
  if (current.value !== expected && current.value !== text)
    throw conflict(scope, 'text_changed', { current });
  const source = locale === draft.source_locale ? null : (cells[0]?.value ?? '');
  if (text === '')
    await database.query(
      'delete from pavilion_text where version_id = $1 and part = $2 and field = $3 and locale = $4',
      [draft.id, part, field, locale],
    );
  else await database.query(SAVE, [draft.id, part, field, locale, text, source, scope.memberName]);
  return saved(database, draft, part, rule);
}

/**
 * Says that a translation is still right beside the source as it stands now.
 * @throws DeskRefusal as `savePageText`; 409 too where the source isn't the one it was read beside
 */
export async function confirmPageText(
  database: Database,
  scope: PavilionScope,
  { part, field, locale, expected, source }: ConfirmPageTextBody,
): Promise<SavedPageText> {
  const draft = await draftOrNew(database, scope);
  const rule = ruleOf(scope, draft, part, field, locale);
  const cells = await cellsOf(database, draft, part, rule);
  const current = cellIn(cells, locale);
  if (current.value !== expected || (cells[0]?.value ?? '') !== source)
    throw conflict(scope, 'text_changed', { current });
  await database.query(
    `update pavilion_text set source_value = $5, updated_at = now()
      where version_id = $1 and part = $2 and field = $3 and locale = $4 and deleted_at is null`,
    [draft.id, part, field, locale, locale === draft.source_locale ? null : source],
  );
  return saved(database, draft, part, rule);
}

function ruleOf(
  scope: PavilionScope,
  draft: VersionRow,
  part: string,
  field: string,
  locale: string,
): FieldRule {
  const rule = partsOf(draft.layout).includes(part) && fieldsOf(part).find((each) => each.field === field);
  if (!rule) throw unacceptable(scope, 'field', 'field');
  if (!pageLocales(draft.source_locale).includes(locale)) throw unacceptable(scope, 'language', 'locale');
  return rule;
}

async function cellsOf(
  database: Database,
  draft: VersionRow,
  part: string,
  { field }: FieldRule,
): Promise<PageCell[]> {
  const [row] = pageRows({
    source: draft.source_locale,
    parts: [part],
    texts: await versionTexts(database, draft.id, part),
    shown: [],
  }).filter((each) => each.field === field);
  return row?.cells ?? [];
}

function cellIn(cells: readonly PageCell[], locale: string): PageCell {
  const cell = cells.find((each) => each.locale === locale);
  if (!cell) throw new Error(`The page has no cell in ${locale}.`);
  return cell;
}

async function saved(
  database: Database,
  draft: VersionRow,
  part: string,
  { field }: FieldRule,
): Promise<SavedPageText> {
  const revision = await touch(database, draft.id);
  const row = pageRows({
    source: draft.source_locale,
    parts: [part],
    texts: await versionTexts(database, draft.id, part),
    shown: await liveTexts(database, draft.pavilion_id),
  }).find((each) => each.field === field);
  if (!row) throw new Error(`The page has no field ${field}.`);
  return { row, revision };
}
