import {
  TEXT_FIELDS,
  textKind,
  type TextCell,
  type TextField,
  type TextRow,
} from '@caravanserai/contracts/desk-texts';
import { languageDirection } from '@caravanserai/locales/source-locales';
import { cellState } from './cell-state';
import type { Content } from './content';
import { fieldsOf, isRequired, localesOf } from './fields';
import { publishedText } from './normal-text';

/** One field in one language as the desk shows it. */
export function textCell(content: Content, field: TextField, locale: string): TextCell {
  const written = content.texts[field]?.[locale];
  const value = written?.value ?? '';
  const live = content.live[field]?.[locale] ?? '';
  const isSource = locale === content.source_locale;
  return {
    locale,
    dir: languageDirection(locale),
    value,
    state: cellState(content, field, locale),
    source_value: isSource ? null : (written?.source_value ?? null),
    live,
    changed: publishedText(value) !== publishedText(live),
    author: written?.author ?? '',
    updated_at: written?.updated_at ?? '',
  };
}

/** One field in all languages, the source first. */
export function textRow(content: Content, field: TextField): TextRow {
  const { max, multiline } = TEXT_FIELDS[textKind(field)];
  return {
    field,
    required: isRequired(field, content.data),
    multiline,
    max,
    cells: localesOf(content.source_locale).map((locale) => textCell(content, field, locale)),
  };
}

/** Every field of the goods. */
export const textRows = (content: Content): TextRow[] =>
  fieldsOf(content.pictures).map((field) => textRow(content, field));
