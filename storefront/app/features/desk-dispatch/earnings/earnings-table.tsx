import type { EarningsResponse, EarningsRow } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { Money } from '../../../ui/money';
import { RowLabel } from './row-label';

const AMOUNTS = ['price', 'delivery', 'commission', 'back', 'net'] as const;

type Row = Pick<EarningsRow, 'orders' | 'pieces' | 'pieces_back' | 'currency' | (typeof AMOUNTS)[number]> &
  Partial<Pick<EarningsRow, 'label' | 'route'>> & { readonly key: string };

/** The chart's twin: every sum, with the total of all rows last. */
export function EarningsTable({ found: { by, rows, totals } }: { found: EarningsResponse }) {
  const { t } = useTranslation('desk-dispatch');
  const all: Row[] = [...rows, ...totals.map((total) => ({ ...total, key: `total ${total.currency}` }))];
  const columns: Column<Row>[] = [
    {
      key: 'label',
      head: t(`earnings.${by}`),
      cell: ({ label, key, route }) =>
        label ? (
          <RowLabel row={{ key, label, route: route ?? null }} />
        ) : (
          <strong>{t('earnings.total')}</strong>
        ),
    },
    { key: 'orders', head: t('earnings.orders'), end: true, cell: ({ orders }) => orders },
    {
      key: 'pieces',
      head: t('earnings.pieces'),
      end: true,
      cell: ({ pieces, pieces_back }) => (
        <span className="stands">
          {pieces}
          {pieces_back > 0 && (
            <small>
              {t('earnings.pieces_back')} <bdi>{pieces_back}</bdi>
            </small>
          )}
        </span>
      ),
    },
    ...AMOUNTS.map((of): Column<Row> => ({
      key: of,
      head: t(`earnings.${of}`),
      end: true,
      cell: ({ currency, label, ...row }) => {
        const money = <Money money={{ amount: row[of], currency }} />;
        return of === 'net' || !label ? <strong>{money}</strong> : money;
      },
    })),
  ];
  return (
    <div className="scroll dispatch-figures">
      <DataTable
        caption={t('earnings.chart')}
        columns={columns}
        rows={all}
        keyOf={({ key, currency }) => `${key} ${currency}`}
        empty={null}
      />
    </div>
  );
}
