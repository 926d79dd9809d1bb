import { fieldsOf } from './fields';
import type { PavilionTextRow } from './live-texts';

/** `{fr: {heading: 'Soie'}}` */
export type FieldsByLocale = Record<string, Record<string, string>>;

/** The texts of each of the parts; fields that a part has not are left out. */
export function fieldsByLocale(
  texts: readonly PavilionTextRow[],
  parts: readonly string[],
): Map<string, FieldsByLocale> {
  const found = new Map<string, FieldsByLocale>(parts.map((part) => [part, {}]));
  for (const { part, field, locale, value } of texts) {
    const into = found.get(part);
    if (!into || value === '' || !fieldsOf(part).some((rule) => rule.field === field)) continue;
    (into[locale] ??= {})[field] = value;
  }
  return found;
}
