import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
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

/** The order of the goods, and whether those that can't be sent are shown too. */
export function ResultsHead({ data }: { data: CatalogueData }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const filters = useCurrentFilters(data.filters);
  const apply = useApplyFilters();
  const sorts = filters.q ? (['relevance', ...SORTS] as const) : SORTS;
  const toggle = { ...filters, undeliverable: !filters.undeliverable };
  return (
    <div className="results-head">
      <h2 className="sr">{t('results')}</h2>
      <AwaySwitch to={{ search: writeFilters(toggle) }} count={data.away} shown={filters.undeliverable}>
        {t(filters.undeliverable ? 'undeliverable.hide' : 'undeliverable.show')}
      </AwaySwitch>
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
    </div>
  );
}
