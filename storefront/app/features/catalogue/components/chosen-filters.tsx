import { printMinor } from '@caravanserai/money/decimal';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../../ui/icon';
import type { CatalogueData } from '../catalogue-data';
import { cleared, toggled, writeFilters, type Filters } from '../filters';
import { priceRange } from '../price-range';
import { useCurrentFilters } from '../use-filters';

interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly without: Filters;
}

/** What was chosen in the drawer, each to be taken back on its own. */
export function ChosenFilters({ data }: { data: CatalogueData }) {
  const { t } = useTranslation('catalogue');
  const { choices, chargedCurrency } = data;
  const filters = useCurrentFilters(data.filters);
  const price = priceName(filters, chargedCurrency);
  const lists = (['pavilion', 'category', 'merchant'] as const).flatMap((list) =>
    filters[list].map((value): Chosen => {
      const name = choices[list].find((choice) => choice.value === value)?.name ?? value;
      return { key: `${list} ${value}`, name, without: toggled(filters, list, value) };
    }),
  );
  const chosen: Chosen[] = [...lists];
  if (filters.withinDays !== null) {
    const name = t('filters.days', { count: filters.withinDays });
    chosen.push({ key: 'days', name, without: { ...filters, withinDays: null } });
  }
  if (price) {
    chosen.push({
      key: 'price',
      name: price,
      without: { ...filters, priceMin: '', priceMax: '', priceIn: '' },
    });
  }
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t('filters.chosen')}>
      {chosen.map(({ key, name, without }) => (
        <li key={key}>
          <Link className="chip txt" to={{ search: writeFilters(without) }} preventScrollReset>
            <span className="sr">{t('filters.remove')}</span>
            <bdi>{name}</bdi>
            <Icon name="cross" />
          </Link>
        </li>
      ))}
      <li>
        <Link className="chip txt bare" to={{ search: writeFilters(cleared(filters)) }} preventScrollReset>
          {t('filters.clear')}
        </Link>
      </li>
    </ul>
  );
}

/** The price limits that count, in signs that every language reads; null without any. */
function priceName(filters: Filters, currency: string): string | null {
  const { min, max } = priceRange(filters, currency);
  const [from, to] = [min, max].map((amount) => amount !== undefined && printMinor(amount, currency));
  if (from && to) return `${currency} ${from}–${to}`;
  if (from) return `${currency} ≥ ${from}`;
  return to ? `${currency} ≤ ${to}` : null;
}
