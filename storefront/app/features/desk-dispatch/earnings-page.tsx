import type { EarningsBy, EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { BackendError } from '../../data/backend.server';
import { merchantDesk } from '../../desk/desk-context.server';
import { useDesk } from '../../desk/frame-data';
import { chartStyles } from '../../desk/ui/chart-styles';
import { Tabs } from '../../desk/ui/tabs';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { ChargedTable } from './earnings/charged-table';
import { EarningsChart } from './earnings/earnings-chart';
import { EarningsTable } from './earnings/earnings-table';
import { PeriodForm } from './earnings/period-form';
import { Rules } from './earnings/rules';
import { dispatchStyles } from './styles';

export const handle: RouteHandle = { namespaces: ['desk-dispatch'] };
export const links = () => [...dispatchStyles, ...chartStyles];

const BY: readonly EarningsBy[] = ['listing', 'country', 'language', 'route', 'month'];

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('by');
  const by = BY.find((one) => one === asked) ?? 'listing';
  const days = { from: searchParams.get('from') || null, to: searchParams.get('to') || null };
  const read = (query: object) =>
    call<EarningsResponse>('/merchant/earnings', { query: { by, ...query } }).then((found) => ({
      found,
      fault: '',
    }));
  return read(days).catch(async (error: unknown) => {
    if (!(error instanceof BackendError)) throw error;
    return { ...(await read({})), fault: error.message };
  });
}

/** What was sold and what of it is the merchant's, in a chart, a table and a file. */
export default function EarningsPage() {
  const { t } = useTranslation('desk-dispatch');
  const { found, fault } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const { tenant } = useDesk();
  const withBy = (by: EarningsBy): string => {
    const changed = new URLSearchParams(query);
    changed.set('by', by);
    return `?${changed.toString()}`;
  };
  return (
    <>
      <TitleBar title={t('earnings.title')} lede={t('earnings.lede')} />
      <div className="stack">
        {fault && <Notice tone="bad" title={fault} />}
        <PeriodForm found={found} />
        <Tabs
          label={t('earnings.by')}
          tabs={BY.map((by) => ({ to: withBy(by), label: t(`earnings.${by}`), current: by === found.by }))}
        />
        {found.rows.length === 0 ? (
          <Empty iso2={tenant.iso2} title={t('earnings.empty')} text={t('earnings.empty_text')} />
        ) : (
          <>
            <EarningsChart found={found} />
            <EarningsTable found={found} />
            <ChargedTable rows={found.charged} />
            <Rules rules={found.rules} />
          </>
        )}
      </div>
    </>
  );
}
