import { useTranslation } from 'react-i18next';
import { Form, Link, NavLink, useLocation } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Cloth } from '../../ui/cloth';
import { Logo } from '../../ui/logo';
import { useDesk } from '../frame-data';
import { menuFor } from '../menu';
import { DeskSwitch } from './desk-switch';
import { LanguageLinks } from './language-links';
import { useCurrentInSight } from './use-current-in-sight';

/** Beside every page of a desk: for whom one works, what one may open, and the way out. */
export function Side() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { name, tenant, role, me, others } = useDesk();
  const menu = useCurrentInSight<HTMLElement>(useLocation().pathname);
  return (
    <aside className="side">
      <Link className="brand" to={localePath(locale, '/')} reloadDocument>
        <Logo />
        <span translate="no" lang="en" dir="ltr">
          {'Caravanserai'}
        </span>
      </Link>
      <div className="tenant">
        <Cloth iso2={tenant.iso2} />
        <div>
          <strong>
            <bdi>{tenant.name}</bdi>
          </strong>
          <span>{t(`desk.${name}`)}</span>
        </div>
      </div>
      {others.length > 0 && <DeskSwitch />}
      <nav ref={menu} aria-label={t('menu.label')}>
        <ul>
          {menuFor(name, role, tenant.state).map(({ path, word }) => (
            <li key={path}>
              <NavLink to={localePath(locale, `/${name}${path}`)} end={path === ''}>
                {t(word)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="self">
        <p>
          <bdi>{me.name}</bdi>
          <span>{t(`role.${role}`)}</span>
        </p>
        <LanguageLinks />
        <Link to={localePath(locale, '/desk/account')}>{t('frame.account')}</Link>
        <Form method="post" action={localePath(locale, '/desk/sign-out')} reloadDocument>
          <button type="submit" className="linkish">
            {t('frame.sign_out')}
          </button>
        </Form>
      </div>
    </aside>
  );
}
