import { TEXT_FIELDS, textKind, type TextField } from '@caravanserai/contracts/desk-texts';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { NotWritten } from '../not-written';
import { textAt } from '../texts/content';
import { fieldsOf, localesOf } from '../texts/fields';
import { isBlank, normalText } from '../texts/normal-text';
import { readContent, type GoodsContent } from '../texts/read-content';
import { textCell } from '../texts/rows';
import { lockRevision, mustBeEditable } from './lock';
import type { Author } from './record';

/** The field or language isn't one that these goods have, or the text is too long. */
export class BadText extends Error {
  constructor(readonly parameter: 'field' | 'locale' | 'value' | 'category') {
    super(parameter);
  }
}

export interface NewText {
  readonly revisionId: string;
  readonly field: TextField;
  readonly locale: string;
  readonly value: string;
  /** What the writer saw there, empty for none; left out by who overwrites on purpose, as a file that is read in. */
  readonly expected?: string | undefined;
  /** The source it was written beside; the present one where absent. */
  readonly source?: string | undefined;
  readonly author: Author;
}

/**
 * Writes one text of an open revision, and answers the goods with it. The same text twice changes nothing.
 * @param database inside a transaction
 * @throws BadText; NotWritten other_text with what is there now, in_review, closed; NoSuchGoods
 */
export async function saveText(database: Database, text: NewText): Promise<GoodsContent> {
  const { revisionId, field, locale } = text;
  const revision = await lockRevision(database, revisionId);
  mustBeEditable(revision);
  const content = await readContent(database, revision.goods_id);
  const value = checked(content, text);
  const there = textAt(content.texts, field, locale);
  if (there === value) return content;
  if (text.expected !== undefined && normalText(text.expected) !== there)
    throw new NotWritten('other_text', { current: textCell(content, field, locale) });
  const source = text.source === undefined ? undefined : normalText(text.source);
  await writeText(database, {
    ...{ revisionId, field, locale, value, author: text.author },
    source: sourceBeside(content, field, locale, source),
  });
  return readContent(database, revision.goods_id);
}

/**
 * Says that a translation is still right beside the source as it stands.
 * @param given `expected`: the translation and `source`: the source that were read
 * @throws as `saveText`; NotWritten other_text where either is another by now
 */
export async function confirmText(
  database: Database,
  given: Omit<NewText, 'value' | 'source' | 'expected'> & { expected: string; source: string },
): Promise<GoodsContent> {
  const { revisionId, field, locale, author } = given;
  const revision = await lockRevision(database, revisionId);
  mustBeEditable(revision);
  const content = await readContent(database, revision.goods_id);
  checked(content, { ...given, value: given.expected });
  const [there, source] = [
    textAt(content.texts, field, locale),
    textAt(content.texts, field, content.source_locale),
  ];
  if (isBlank(there) || locale === content.source_locale) throw new BadText('locale');
  if (normalText(given.expected) !== there || normalText(given.source) !== source)
    throw new NotWritten('other_text', { current: textCell(content, field, locale) });
  await writeText(database, { revisionId, field, locale, value: there, source, author });
  return readContent(database, revision.goods_id);
}

function checked(content: GoodsContent, { field, locale, value }: NewText): string {
  if (!fieldsOf(content.pictures).includes(field)) throw new BadText('field');
  if (!localesOf(content.source_locale).includes(locale)) throw new BadText('locale');
  const { max, multiline } = TEXT_FIELDS[textKind(field)];
  const text = multiline ? normalText(value) : normalText(value).replace(/\s*\n\s*/g, ' ');
  if ([...text].length > max) throw new BadText('value');
  return text;
}

function sourceBeside(
  content: GoodsContent,
  field: TextField,
  locale: string,
  seen: string | undefined,
): string | null {
  if (locale === content.source_locale) return null;
  return seen ?? textAt(content.texts, field, content.source_locale);
}

interface TextWrite {
  revisionId: string;
  field: TextField;
  locale: string;
  value: string;
  source: string | null;
  author: Author;
}

async function writeText(database: Database, text: TextWrite): Promise<void> {
  const { revisionId, field, locale, value, source, author } = text;
  await database.query(
    `insert into revision_text (id, revision_id, field, locale, value, source_value, author, author_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (revision_id, field, locale) where deleted_at is null
     do update set value = excluded.value, source_value = excluded.source_value, author = excluded.author,
                   author_name = excluded.author_name, updated_at = now()`,
    [
      generateEntityId(undefined, 'revtext'),
      ...[revisionId, field, locale, value, source, author.id, author.name],
    ],
  );
  await database.query('update revision set updated_at = now() where id = $1', [revisionId]);
}
