import type { ListingEdit, SiblingListing } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { Money } from '../../../ui/money';
import { RouteFlag } from '../../../ui/route-flag';
import { useCountryWord } from '../parts/country-word';
import { ListingBadge } from '../../../desk/listing/listing-badge';

/** The same goods by each route: where it lies, what it costs, how much is left. */
export function Routes({ listing }: { listing: ListingEdit }) {
  const { t } = useTranslation('desk-write');
  const country = useCountryWord();
  const columns: readonly Column<SiblingListing>[] = [
    { key: 'route', head: t('column.routes'), cell: ({ route }) => <RouteFlag route={route} /> },
    { key: 'place', head: t('column.place'), cell: ({ place }) => country(place.country) },
    {
      key: 'state',
      head: t('column.state'),
      cell: ({ state }) => <ListingBadge state={state} change={null} />,
    },
    {
      key: 'ships',
      head: t('column.ships_to'),
      cell: ({ ships_to: to }) => <Places names={to.map(country)} />,
    },
    { key: 'stock', head: t('column.stock'), cell: ({ available }) => available, end: true },
    { key: 'price', head: t('column.price'), cell: ({ price }) => <Money money={price} />, end: true },
  ];
  return (
    <section className="sibling-routes" aria-labelledby="routes-head">
      <h2 id="routes-head">{t('overview.routes')}</h2>
      <DataTable
        caption={t('overview.routes')}
        columns={columns}
        rows={listing.listings}
        keyOf={({ id }) => id}
        empty={<p className="muted">{t('overview.no_routes')}</p>}
      />
    </section>
  );
}

const FEW = 3;

/** A few places in full, many behind their number. */
function Places({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('desk-write');
  const all = names.join(t('list_separator'));
  if (names.length <= FEW) return all;
  return (
    <details className="many-places">
      <summary>{t('overview.places', { n: names.length })}</summary>
      {all}
    </details>
  );
}
