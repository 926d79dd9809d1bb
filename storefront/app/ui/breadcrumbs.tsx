import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from './icon';

export interface Crumb {
  readonly name: string;
  readonly to: string;
}

/** The way from the door to this page; the page itself is not in it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav className="crumbs" aria-label={t('breadcrumbs')}>
      {crumbs.map(({ name, to }, index) => (
        <Fragment key={to}>
          {index > 0 && <Icon name="next" />}
          <Link to={to}>{name}</Link>
        </Fragment>
      ))}
    </nav>
  );
}
