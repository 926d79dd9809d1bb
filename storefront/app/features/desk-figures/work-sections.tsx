import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../desk/ui/chart';
import { DataTable, type Column } from '../../desk/ui/data-table';
import { Money } from '../../ui/money';
import { useKeyLabel } from './use-key-label';

type Listings = FiguresResponse['listings'];
type Delivery = FiguresResponse['delivery'][number];
type Returned = FiguresResponse['returns'][number];

/** Live goods by how much of them stands in each language. */
export function ListingFigures({ listings: { live, all, completeness } }: { listings: Listings }) {
  const { t } = useTranslation('desk-figures');
  const label = useKeyLabel();
  const named = (locale: string) => label('language', { key: locale, label: null });
  const columns: Column<Listings['completeness'][number]>[] = [
    { key: 'locale', head: t('head.language'), cell: ({ locale }) => named(locale) },
    ...(['complete', 'partly', 'none'] as const).map((name) => ({
      ...{ key: name, head: t(`listings.${name}`), end: true },
      cell: (row: Listings['completeness'][number]) => row[name],
    })),
  ];
  return (
    <section className="figures" aria-labelledby="by-listings">
      <h2 id="by-listings">{t('listings.title')}</h2>
      <p>{t('listings.live', { live, all })}</p>
      <BarChart
        title={t('listings.chart')}
        rows={completeness.map(({ locale, complete }) => ({
          ...{ key: locale, label: named(locale), value: complete, text: complete },
        }))}
      />
      <DataTable
        caption={t('listings.title')}
        columns={columns}
        rows={completeness}
        keyOf={({ locale }) => locale}
        empty={null}
      />
      <p className="small muted">{t('listings.text')}</p>
    </section>
  );
}

const TIMES = [
  'decided',
  'published',
  'changes_asked',
  'refused',
  'waiting',
  'median_hours',
  'slowest_hours',
  'oldest_waiting_hours',
] as const;

/** How long merchants waited for a decision. */
export function ReviewFigures({ reviews }: Pick<FiguresResponse, 'reviews'>) {
  const { t } = useTranslation('desk-figures');
  return (
    <section className="figures" aria-labelledby="by-reviews">
      <h2 id="by-reviews">{t('reviews.title')}</h2>
      <dl className="tiles">
        {TIMES.filter((name) => reviews[name] !== null).map((name) => (
          <div key={name}>
            <dt>{t(`reviews.${name}`)}</dt>
            <dd>{reviews[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether parcels came when they were promised. */
export function DeliveryFigures({ delivery }: Pick<FiguresResponse, 'delivery'>) {
  const { t } = useTranslation('desk-figures');
  const label = useKeyLabel();
  const named = (route: string) => label('route', { key: route, label: null });
  const columns: Column<Delivery>[] = [
    { key: 'route', head: t('head.route'), cell: ({ route }) => named(route) },
    ...(['delivered', 'on_time', 'late', 'under_way', 'overdue'] as const).map((name) => ({
      ...{ key: name, head: t(`delivery.${name}`), end: true },
      cell: (row: Delivery) => row[name],
    })),
  ];
  return (
    <section className="figures" aria-labelledby="by-delivery">
      <h2 id="by-delivery">{t('delivery.title')}</h2>
      {delivery.length > 0 && (
        <BarChart
          title={t('delivery.chart')}
          rows={delivery.map(({ route, on_time }) => ({
            ...{ key: route, label: named(route), value: on_time, text: on_time },
          }))}
        />
      )}
      <DataTable
        caption={t('delivery.title')}
        columns={columns}
        rows={delivery}
        keyOf={({ route }) => route}
        empty={<p className="muted">{t('delivery.none')}</p>}
      />
      <p className="small muted">{t('delivery.text')}</p>
    </section>
  );
}

/** What was called off or came back. */
export function ReturnFigures({ returns }: Pick<FiguresResponse, 'returns'>) {
  const { t } = useTranslation('desk-figures');
  const kind = (code: string) => t(`returns.kinds.${code}` as 'returns.kinds.return', { defaultValue: code });
  const columns: Column<Returned>[] = [
    { key: 'kind', head: t('returns.kind'), cell: (row) => kind(row.kind) },
    { key: 'currency', head: t('head.currency'), cell: ({ currency }) => <bdi>{currency}</bdi> },
    ...(['asked', 'open', 'refused', 'settled'] as const).map((name) => ({
      ...{ key: name, head: t(`returns.${name}`), end: true },
      cell: (row: Returned) => row[name],
    })),
    {
      ...{ key: 'amount', head: t('returns.amount'), end: true },
      cell: ({ amount, currency }) => <Money money={{ amount, currency }} />,
    },
  ];
  return (
    <section className="figures" aria-labelledby="by-returns">
      <h2 id="by-returns">{t('returns.title')}</h2>
      <DataTable
        caption={t('returns.title')}
        columns={columns}
        rows={returns}
        keyOf={(row) => `${row.kind} ${row.currency}`}
        empty={<p className="muted">{t('returns.none')}</p>}
      />
    </section>
  );
}
