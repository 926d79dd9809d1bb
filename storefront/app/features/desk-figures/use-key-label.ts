import { supplyRoute } from '@caravanserai/contracts/common';
import type { FigureTable } from '@caravanserai/contracts/desk-figures';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import { formatDate } from '@caravanserai/locales/format-date';
import { localeInfo } from '@caravanserai/locales/registry';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';

/** What a row of a table is about, in the reader's language. */
export function useKeyLabel() {
  const locale = useLocale();
  const { t } = useTranslation('codes');
  const month = new Intl.DateTimeFormat(localeInfo(locale).intlTag, {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return (table: FigureTable, { key, label }: { key: string; label: string | null }): string => {
    switch (table) {
      case 'period':
        return key.length === 7 ? month.format(new Date(`${key}-01T00:00:00Z`)) : formatDate(key, locale);
      case 'country':
        return isCountryCode(key) ? countryName(key, locale) : key;
      case 'language':
        return isSourceLocale(key) ? languageName(key, locale) : key;
      case 'route': {
        const route = supplyRoute.options.find((one) => one === key);
        return route ? t(`routes.${route}.label`) : key;
      }
      case 'merchant':
        return label ?? key;
    }
  };
}
