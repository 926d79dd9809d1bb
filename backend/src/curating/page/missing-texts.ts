import { fieldsOf, partsOf } from './fields';
import type { PavilionTextRow } from './live-texts';
import type { VersionLayout } from '@caravanserai/contracts/desk-pavilion';

/** Required texts of a page that aren't written in a language: `part field`. */
export function missingTexts(
  layout: VersionLayout,
  texts: readonly PavilionTextRow[],
  locale: string,
): string[] {
  const written = new Set(
    texts
      .filter((row) => row.locale === locale && row.value !== '')
      .map(({ part, field }) => `${part} ${field}`),
  );
  return partsOf(layout)
    .flatMap((part) =>
      fieldsOf(part).flatMap(({ field, required }) => (required ? [`${part} ${field}`] : [])),
    )
    .filter((key) => !written.has(key));
}
