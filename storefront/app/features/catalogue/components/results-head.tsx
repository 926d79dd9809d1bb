import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useShipToName } from '../../../shell/shell-data';
import { AwaySwitch } from '../../../ui/away-switch';
import type { CatalogueData } from '../catalogue-data';
import { writeFilters } from '../filters';
import { useApplyFilters, useCurrentFilters } from '../use-filters';
import { KeptFilters } from './kept-filters';

const SORTS = ['soonest', 'price', '-price', 'newest', 'name'] as const;
const KEYS = {
  relevance: 'sort.relevance',
  soonest: 'sort.soonest',
  price: 'sort.cheapest',
  '-price': 'sort.dearest',
  newest: 'sort.newest',
  name: 'sort.name',
} as const;

/** How many goods there are, read out when it changes; whether those that can't be sent are shown too; and their order. */
export function ResultsHead({ data }: { data: CatalogueData }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const filters = useCurrentFilters(data.filters);
  const place = useShipToName();
  const { count } = data;
  const toggle = { ...filters, undeliverable: !filters.undeliverable };
  return (
    <div className="results-head">
      <h2 className="sr">{t('results')}</h2>
      <p className="found" role="status">
        {data.countCapped ? t('found_more', { count }) : t('found', { count })}
        <span className="quiet">{` · ${t('common:ship_to.label')}: ${place}`}</span>
      </p>
      <AwaySwitch to={{ search: writeFilters(toggle) }} count={data.away} shown={filters.undeliverable}>
        {t(filters.undeliverable ? 'undeliverable.hide' : 'undeliverable.show')}
      </AwaySwitch>
      {data.cards.length > 1 && <Sort filters={filters} />}
    </div>
  );
}

function Sort({ filters }: { filters: CatalogueData['filters'] }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const apply = useApplyFilters();
  const sorts = filters.q ? (['relevance', ...SORTS] as const) : SORTS;
  return (
    <Form className="sort" onChange={({ currentTarget }) => apply(currentTarget)}>
      <KeptFilters filters={filters} drop={['sort']} />
      <label htmlFor="sort">{t('sort.label')}</label>
      <select
        id="sort"
        className="input"
        name="sort"
        value={filters.sort ?? sorts[0]}
        onChange={() => undefined}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(KEYS[sort])}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="btn plain">
          {t('common:apply')}
        </button>
      </noscript>
    </Form>
  );
}
