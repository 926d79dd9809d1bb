import type { DispatchListResponse, DispatchRow } from '@caravanserai/contracts/desk-dispatch';
import { countryName } from '@caravanserai/locales/countries';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../../desk/frame-data';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { useLocale } from '../../../i18n/use-locale';
import { Empty } from '../../../ui/empty';
import { RouteFlag } from '../../../ui/route-flag';
import { HandOverBy } from './hand-over-by';
import { NextAct, type Packed } from './next-act';
import { ParcelCell } from './parcel-cell';

interface ParcelTableProps {
  readonly found: DispatchListResponse;
  readonly onAnswer: (packed: Packed) => void;
}

/** One queue's parcels, with route and customs in sight. */
export function ParcelTable({ found: { queue, rows }, onAnswer }: ParcelTableProps) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  const { tenant } = useDesk();
  const waits = queue === 'pack' || queue === 'hand_over' || queue === 'customs';
  const columns: Column<DispatchRow>[] = [
    { key: 'goods', head: t('one.goods'), cell: (row) => <ParcelCell row={row} /> },
    { key: 'route', head: t('queue.route'), cell: ({ route }) => <RouteFlag route={route} /> },
    { key: 'to', head: t('queue.to'), cell: ({ ship_to }) => countryName(ship_to, locale) },
    { key: 'pieces', head: t('queue.pieces'), end: true, cell: ({ pieces }) => pieces },
    {
      key: 'state',
      head: t('queue.state'),
      cell: ({ state_words, customs }) => (
        <span className="stands">
          {state_words}
          {customs && customs !== state_words && <small>{t('one.customs_says', { words: customs })}</small>}
        </span>
      ),
    },
  ];
  if (waits) columns.push({ key: 'by', head: t('queue.by'), cell: (row) => <HandOverBy {...row} /> });
  if (queue === 'pack' || queue === 'hand_over')
    columns.push({
      key: 'act',
      head: t('queue.act'),
      end: true,
      cell: (row) => <NextAct row={row} onAnswer={onAnswer} />,
    });
  return (
    <DataTable
      caption={t(`queue.${queue}`)}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<Empty iso2={tenant.iso2} title={t('queue.empty')} text={t('queue.empty_text')} />}
    />
  );
}
