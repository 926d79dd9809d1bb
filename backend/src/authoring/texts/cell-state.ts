import type { CellState, TextField } from '@caravanserai/contracts/desk-texts';
import { textAt, type Content } from './content';
import { isRequired } from './fields';
import { isBlank, publishedText } from './normal-text';

/**
 * How one field stands in one language. A translation is old when the source no longer says what it said when the
 * translation was written or confirmed; spaces around don't count.
 */
export function cellState(content: Content, field: TextField, locale: string): CellState {
  const { texts, source_locale, data } = content;
  const source = textAt(texts, field, source_locale);
  const written = texts[field]?.[locale];
  if (locale === source_locale)
    return isBlank(source) ? (isRequired(field, data) ? 'missing' : 'empty') : 'source';
  if (isBlank(written?.value)) return isBlank(source) && !isRequired(field, data) ? 'empty' : 'missing';
  const seen = written?.source_value;
  return seen === null || seen === undefined || publishedText(seen) === publishedText(source)
    ? 'done'
    : 'old';
}
