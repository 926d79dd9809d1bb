import { localeInfo, type Locale } from '@caravanserai/locales/registry';

/** Codes of countries in the order of their names, as the reader's language orders them. */
export function inNameOrder(
  codes: readonly string[],
  names: Readonly<Record<string, string>>,
  locale: Locale,
): string[] {
  const { compare } = new Intl.Collator(localeInfo(locale).intlTag);
  return [...codes].sort((a, b) => compare(names[a] ?? a, names[b] ?? b));
}
