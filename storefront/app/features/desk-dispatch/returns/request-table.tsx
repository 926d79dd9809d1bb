import type { RequestListResponse } from '@caravanserai/contracts/desk-dispatch';
import { countryName } from '@caravanserai/locales/countries';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDesk } from '../../../desk/frame-data';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Empty } from '../../../ui/empty';
import { RequestBadge } from './request-badge';
import { useReason } from './use-reason';

type Row = RequestListResponse['rows'][number];

export function RequestTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('desk-dispatch');
  const reasonOf = useReason();
  const locale = useLocale();
  const { tenant } = useDesk();
  const columns: Column<Row>[] = [
    {
      key: 'kind',
      head: t('returns.what'),
      cell: ({ id, kind, title, display_id }) => (
        <span className="parcel-cell">
          <Link to={localePath(locale, `/merchant/returns/${id}`)}>{t(`kind.${kind}`)}</Link>
          <small>
            {t('queue.number', { number: display_id })} · <bdi lang={title.lang}>{title.value}</bdi>
          </small>
        </span>
      ),
    },
    { key: 'reason', head: t('request.reason'), cell: ({ reason }) => reasonOf(reason) },
    { key: 'to', head: t('queue.to'), cell: ({ ship_to }) => countryName(ship_to, locale) },
    { key: 'pieces', head: t('queue.pieces'), end: true, cell: ({ pieces }) => pieces },
    {
      key: 'asked',
      head: t('returns.asked'),
      cell: ({ asked_at }) => formatDate(asked_at.slice(0, 10), locale, {}),
    },
    { key: 'state', head: t('queue.state'), cell: ({ state }) => <RequestBadge state={state} /> },
    { key: 'money', head: t('returns.money'), end: true, cell: ({ amount }) => <bdi>{amount.text}</bdi> },
  ];
  return (
    <DataTable
      caption={t('returns.title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<Empty iso2={tenant.iso2} title={t('returns.empty')} text={t('returns.empty_text')} />}
    />
  );
}
