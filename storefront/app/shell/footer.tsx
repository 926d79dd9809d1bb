import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import hem from '../../.generated/hem.svg';
import { useLocale } from '../i18n/use-locale';
import { localePath } from './paths';

const COLUMNS = [
  [
    'footer.shop',
    [
      ['/pavilions', 'nav.pavilions'],
      ['/goods', 'nav.goods'],
      ['/cart', 'cart'],
    ],
  ],
  [
    'footer.about',
    [
      ['/about-the-data', 'nav.about'],
      ['/demo', 'nav.demo'],
      ['/terms', 'nav.terms'],
      ['/privacy', 'nav.privacy'],
    ],
  ],
  [
    'footer.help',
    [
      ['/how-it-works', 'nav.how'],
      ['/import', 'nav.imports'],
    ],
  ],
] as const;

/** Foot of every page: the hem of all cloths, a few ways on, and what this shop is. */
export const Footer = memo(function Footer() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <footer className="foot-page">
      <img className="hem-strip" src={hem} alt="" width={1440} height={18} loading="lazy" decoding="async" />
      <div className="wrap">
        <div className="cols">
          <div>
            <p className="display">
              <bdi translate="no" lang="en">
                {'Caravanserai'}
              </bdi>
            </p>
            <p>{t('footer.idea')}</p>
          </div>
          {COLUMNS.map(([heading, links]) => (
            <nav key={heading} aria-label={t(heading)}>
              <h2>{t(heading)}</h2>
              <ul>
                {links.map(([path, name]) => (
                  <li key={path}>
                    <Link to={localePath(locale, path)}>{t(name)}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="end">
          <p>{t('footer.disclaimer')}</p>
          <p>{t('footer.licence')}</p>
        </div>
      </div>
    </footer>
  );
});
