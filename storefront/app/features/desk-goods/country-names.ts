import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import type { Locale } from '@caravanserai/locales/registry';

/** Names of these countries in the reader's language, by code. Called by loaders, so that no table reaches the browser. */
export const countryNames = (codes: readonly string[], locale: Locale): Record<string, string> =>
  Object.fromEntries(
    [...new Set(codes)].map((iso2) => [iso2, isCountryCode(iso2) ? countryName(iso2, locale) : iso2]),
  );
