import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import type { ListingEdit } from '@caravanserai/contracts/desk-write';

const isOpen = ({ missing, old }: LanguageState): boolean => missing.length + old.length > 0;

/** The language to begin with where none was asked for: the source while it is unfinished, then the first unfinished. */
export function firstLanguage({
  languages,
  source_locale,
}: Pick<ListingEdit, 'languages' | 'source_locale'>): string {
  const source = languages.find(({ locale }) => locale === source_locale);
  if (source && isOpen(source)) return source_locale;
  return languages.find(isOpen)?.locale ?? source_locale;
}

/** The next language with something to do, coming round; undefined when all others are done. */
export function nextLanguage(
  languages: readonly LanguageState[],
  current: string,
): LanguageState | undefined {
  const at = languages.findIndex(({ locale }) => locale === current);
  return [...languages.slice(at + 1), ...languages.slice(0, Math.max(0, at))].find(isOpen);
}
