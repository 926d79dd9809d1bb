import type { PageRow } from '@caravanserai/contracts/desk-pavilion';
import { LOCALES } from '@caravanserai/locales/registry';
import { sourceState, translationState } from './cell-state';
import { fieldsOf } from './fields';
import type { PavilionTextRow } from './live-texts';
import type { TextRow } from './records';

/** The languages of a page: the one it is written in first, then the shop's. */
export const pageLocales = (source: string): string[] => [
  source,
  ...LOCALES.filter((locale) => locale !== source),
];

interface Page {
  readonly source: string;
  readonly parts: readonly string[];
  readonly texts: readonly TextRow[];
  readonly shown: readonly PavilionTextRow[];
}

/** Every field of the parts in all languages, with how each stands. */
export function pageRows({ source, parts, texts, shown }: Page): PageRow[] {
  const written = new Map(texts.map((row) => [`${row.part} ${row.field} ${row.locale}`, row]));
  const visible = new Map(shown.map((row) => [`${row.part} ${row.field} ${row.locale}`, row.value]));
  return parts.flatMap((part) =>
    fieldsOf(part).map(({ field, max, multiline, required }) => {
      const at = (locale: string) => written.get(`${part} ${field} ${locale}`);
      const original = at(source)?.value ?? '';
      return {
        ...{ part, field, required, multiline, max },
        cells: pageLocales(source).map((locale) => ({
          locale,
          value: at(locale)?.value ?? '',
          state: locale === source ? sourceState(original, required) : translationState(original, at(locale)),
          source_value: at(locale)?.source_value ?? null,
          shown: visible.get(`${part} ${field} ${locale}`) ?? '',
          author: at(locale)?.author ?? '',
        })),
      };
    }),
  );
}
