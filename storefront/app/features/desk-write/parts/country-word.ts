import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import { useLocale } from '../../../i18n/use-locale';

/** A country or region in the reader's language. */
export function useCountryWord(): (iso2: string) => string {
  const locale = useLocale();
  return (iso2) => (isCountryCode(iso2) ? countryName(iso2, locale) : iso2);
}
