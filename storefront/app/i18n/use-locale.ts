import { DEFAULT_LOCALE, isLocale, type Locale } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';

/** The language of the page; it never changes without a new document. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE;
}
