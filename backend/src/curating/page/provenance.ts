import type { PavilionTextRow } from './live-texts';
import type { TextRow } from './records';

const key = ({ part, field, locale }: { part: string; field: string; locale: string }): string =>
  `${part} ${field} ${locale}`;

/**
 * Texts with what is known of them: who wrote each and what its source said then, where an earlier record has the very
 * same text. What nobody recorded is taken to fit its source.
 */
export function withProvenance(
  texts: readonly PavilionTextRow[],
  recorded: readonly TextRow[],
  source: string,
): TextRow[] {
  const known = new Map(recorded.map((row) => [key(row), row]));
  const sources = new Map(
    texts
      .filter(({ locale }) => locale === source)
      .map(({ part, field, value }) => [`${part} ${field}`, value]),
  );
  return texts.map(({ part, field, locale, value }) => {
    const before = known.get(key({ part, field, locale }));
    const author = before?.value === value ? before.author : '';
    const source_value =
      locale === source
        ? null
        : before?.value === value
          ? before.source_value
          : (sources.get(`${part} ${field}`) ?? null);
    return { part, field, locale, value, source_value, author };
  });
}
