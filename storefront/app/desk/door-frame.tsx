import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import type { RouteHandle } from '../i18n/namespaces';
import { localePath } from '../shell/paths';
import { Logo } from '../ui/logo';
import { deskLinks } from './desk-links';
import { LanguageLinks } from './ui/language-links';
import { useShowAnswer } from './use-show-answer';

export const handle: RouteHandle = { namespaces: ['desk', 'errors'] };
export const links = deskLinks;

/** What stands before the desks: one narrow column with one thing to do. */
export default function DoorFrame() {
  const { t } = useTranslation();
  const locale = useLocale();
  useShowAnswer();
  return (
    <div className="desk-door">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header>
        <Link className="brand" to={localePath(locale, '/')} reloadDocument>
          <Logo />
          <span translate="no" lang="en" dir="ltr">
            {'Caravanserai'}
          </span>
        </Link>
        <LanguageLinks />
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
