import type { FigureRow, FigureTable, MoneySums } from '@caravanserai/contracts/desk-figures';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../desk/ui/data-table';
import { Money } from '../../ui/money';
import { useKeyLabel } from './use-key-label';

const COUNTS = ['orders', 'parcels', 'buyers', 'pieces'] as const;
const AMOUNTS = ['goods', 'freight', 'charges', 'paid', 'returned'] as const;

/** Columns that every table of sales has: in which currency, how many, how much. */
export function useSumColumns<Row extends MoneySums>(): Column<Row>[] {
  const { t } = useTranslation('desk-figures');
  return [
    { key: 'currency', head: t('head.currency'), cell: ({ currency }) => <bdi>{currency}</bdi> },
    ...COUNTS.map((name) => ({
      ...{ key: name, head: t(`head.${name}`), end: true },
      cell: (row: Row) => row[name],
    })),
    ...AMOUNTS.map((name) => ({
      ...{ key: name, head: t(`head.${name}`), end: true },
      cell: (row: Row) => <Money money={{ amount: row[name], currency: row.currency }} />,
    })),
  ];
}

/** One grouping of the sales as a table, the twin of its chart. */
export function SumsTable({ table, rows }: { table: FigureTable; rows: readonly FigureRow[] }) {
  const { t } = useTranslation('desk-figures');
  const label = useKeyLabel();
  const sums = useSumColumns<FigureRow>();
  return (
    <div className="scroll" role="region" aria-label={t(`table.${table}`)} tabIndex={0}>
      <DataTable
        caption={t(`table.${table}`)}
        columns={[
          { key: 'key', head: t(`head.${table}`), cell: (row) => <bdi>{label(table, row)}</bdi> },
          ...sums,
        ]}
        rows={rows}
        keyOf={({ key, currency }) => `${key} ${currency}`}
        empty={null}
      />
    </div>
  );
}
