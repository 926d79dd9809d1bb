import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath, pathWithoutLocale } from '../../shell/paths';
import { Icon } from '../../ui/icon';

/** Plain links to the same page; a new language is a new document. */
export function LanguageLinks() {
  const { t } = useTranslation();
  const current = useLocale();
  const { pathname, search } = useLocation();
  return (
    <details className="desk-languages">
      <summary>
        <Icon name="lang" />
        <span className="sr">{t('language.label')}</span>
        {localeInfo(current).autonym}
      </summary>
      <ul>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={localePath(locale, pathWithoutLocale(pathname)) + search}
              hrefLang={locale}
              lang={locale}
              dir={localeInfo(locale).dir}
              aria-current={locale === current ? 'true' : undefined}
            >
              {localeInfo(locale).autonym}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
