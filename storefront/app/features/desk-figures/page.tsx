import type { FiguresResponse, FigureTable } from '@caravanserai/contracts/desk-figures';
import { useTranslation } from 'react-i18next';
import { useLoaderData, useSearchParams, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { BackendError } from '../../data/backend.server';
import { operatorDesk } from '../../desk/desk-context.server';
import { useDesk } from '../../desk/frame-data';
import { chartStyles } from '../../desk/ui/chart-styles';
import { DataTable } from '../../desk/ui/data-table';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import stylesheet from './desk-figures.css?url';
import { PeriodForm } from './period-form';
import { SalesSection } from './sales-section';
import { useSumColumns } from './sums-table';
import { DeliveryFigures, ListingFigures, ReturnFigures, ReviewFigures } from './work-sections';

export const handle: RouteHandle = { namespaces: ['desk-figures'] };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }, ...chartStyles];

const TABLES: readonly FigureTable[] = ['period', 'country', 'language', 'route', 'merchant'];

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await operatorDesk(args);
  const { searchParams } = new URL(args.request.url);
  const asked = (name: string) => searchParams.get(name) || undefined;
  const read = (query: Readonly<Record<string, string | undefined>>) =>
    call<FiguresResponse>('/operator/figures', { query });
  try {
    const found = await read({ from: asked('from'), to: asked('to'), by: asked('by') });
    return { found, fault: false };
  } catch (error) {
    // Days that can't be shown: the usual ones, and a word about it.
    if (error instanceof BackendError && error.status === 400) return { found: await read({}), fault: true };
    throw error;
  }
}

/** The pavilion's figures on one page that can be printed. */
export default function Figures() {
  const { t } = useTranslation('desk-figures');
  const { t: desk } = useTranslation('desk');
  const { tenant } = useDesk();
  const [search] = useSearchParams();
  const { found, fault } = useLoaderData<typeof loader>();
  const { totals } = found;
  const columns = useSumColumns<(typeof totals)[number]>();
  const busiest = [...totals].sort((one, other) => other.parcels - one.parcels)[0]?.currency ?? '';
  const wanted = search.get('currency');
  const currency = totals.some((sums) => sums.currency === wanted) && wanted ? wanted : busiest;
  return (
    <>
      <TitleBar title={desk('menu.figures')} lede={t('lede')}>
        <Button look="plain" className="noprint" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </TitleBar>
      <div className="stack">
        {fault && <Notice tone="bad" title={t('fault')} />}
        <PeriodForm found={found} currency={currency} />
        {totals.length === 0 ? (
          <Empty iso2={tenant.iso2} title={t('empty')} text={t('empty_text')} />
        ) : (
          <>
            <section className="figures" aria-labelledby="all-sales">
              <h2 id="all-sales">{t('total')}</h2>
              <div className="scroll" role="region" aria-label={t('total')} tabIndex={0}>
                <DataTable
                  caption={t('total')}
                  columns={columns}
                  rows={totals}
                  keyOf={(sums) => sums.currency}
                  empty={null}
                />
              </div>
              <p className="small muted">
                {t('total_text')} {t('days')}
              </p>
            </section>
            {TABLES.map((table) => (
              <SalesSection key={table} table={table} found={found} currency={currency} />
            ))}
          </>
        )}
        <ListingFigures listings={found.listings} />
        <ReviewFigures reviews={found.reviews} />
        <DeliveryFigures delivery={found.delivery} />
        <ReturnFigures returns={found.returns} />
      </div>
    </>
  );
}
