import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { Icon } from '../ui/icon';
import { localePath } from './paths';

/** The same for everybody, signed in or not, so that the page around can be shared. */
export function AccountLink() {
  const { t } = useTranslation();
  return (
    <Link className="iconbtn" to={localePath(useLocale(), '/account')}>
      <Icon name="user" />
      <span className="lbl">{t('account')}</span>
    </Link>
  );
}
