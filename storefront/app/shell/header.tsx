import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useSearchParams } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { Icon } from '../ui/icon';
import { Logo } from '../ui/logo';
import { AccountLink } from './account-link';
import { CartLink } from './cart-link';
import { localePath } from './paths';
import { SearchField } from './search/search-field';
import { Switches } from './switches';

const LINKS = [
  ['/pavilions', 'nav.pavilions'],
  ['/goods', 'nav.goods'],
  ['/how-it-works', 'nav.how'],
  ['/demo', 'nav.demo'],
] as const;

export const Header = memo(function Header() {
  const locale = useLocale();
  return (
    <header className="top">
      <div className="wrap bar">
        <Link className="brand" to={localePath(locale, '/')}>
          <Logo />
          <span translate="no" lang="en" dir="ltr">
            {'Caravanserai'}
          </span>
        </Link>
        <MainLinks className="nav" />
        <Search />
        <AccountLink />
        <CartLink />
        <Menu />
      </div>
      <Switches />
    </header>
  );
});

function MainLinks({ className }: { className: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <nav className={className} aria-label={t('nav.label')}>
      {LINKS.map(([path, name]) => (
        <NavLink key={path} to={localePath(locale, path)} prefetch="intent">
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}

/** On small screens the links fold away; opening them needs no script. */
function Menu() {
  const { t } = useTranslation();
  return (
    <details className="menu onlysmall" name="header">
      <summary className="iconbtn">
        <Icon name="menu" />
        <span className="sr">{t('nav.menu')}</span>
      </summary>
      <MainLinks className="menu-links" />
    </details>
  );
}

function Search() {
  const [parameters] = useSearchParams();
  return <SearchField asked={parameters.get('q') ?? ''} />;
}
