import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** What these pages are not, and where to read on. */
export function Advice() {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  return (
    <footer className="advice">
      <p>
        <strong>{t('advice.title')}</strong>
      </p>
      <p>{t('advice.text')}</p>
      <p className="acts">
        <Link to={localePath(locale, '/import')}>{t('all')}</Link>
        <Link to={localePath(locale, '/about-the-data')}>{t('about')}</Link>
      </p>
    </footer>
  );
}
