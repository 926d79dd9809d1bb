import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import type { CatalogueData } from '../catalogue-data';
import { countFilters, ROUTES, toggled } from '../filters';
import { useCurrentFilters } from '../use-filters';
import { ChipLink } from './chip-link';
import { DRAWER_ID } from './filter-drawer';

/** Ways of sending and stock as chips. */
export function FilterBar({ data: { filters: shown, choices } }: { data: CatalogueData }) {
  const { t } = useTranslation(['catalogue', 'codes']);
  const filters = useCurrentFilters(shown);
  const all = ROUTES.reduce((sum, route) => sum + choices.route[route], 0);
  const inDrawer = countFilters({ ...filters, route: [], inStock: false });
  return (
    <div className="filters">
      <div className="wrap">
        <div className="chips" role="group" aria-label={t('filters.label')}>
          <ChipLink to={{ ...filters, route: [] }} chosen={filters.route.length === 0} count={all}>
            {t('filters.all_routes')}
          </ChipLink>
          {ROUTES.map((route) => (
            <ChipLink
              key={route}
              to={toggled(filters, 'route', route)}
              chosen={filters.route.includes(route)}
              count={choices.route[route]}
              route={route}
            >
              {t(`codes:routes.${route}.label`)}
            </ChipLink>
          ))}
          <ChipLink
            to={{ ...filters, inStock: !filters.inStock }}
            chosen={filters.inStock}
            count={choices.inStock}
          >
            {t('filters.in_stock')}
          </ChipLink>
          <button type="button" className="chip txt" popoverTarget={DRAWER_ID}>
            {t('filters.more')}
            {inDrawer > 0 && <span className="n">{inDrawer}</span>}
            <Icon name="down" />
          </button>
        </div>
      </div>
    </div>
  );
}
