import { LOCALES } from '@caravanserai/locales/registry';

interface Addressed {
  readonly handle: string;
  /** Current slugs by language; a language without a translation has none. */
  readonly slugs: Readonly<Record<string, string>>;
}

/** The slug of goods in each of the shop's languages: where a language has none of its own, the goods' handle. */
export const slugsOf = ({ handle, slugs }: Addressed): Record<string, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, slugs[locale] ?? handle]));
