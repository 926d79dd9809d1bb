import type { FiguresResponse, FigureTable } from '@caravanserai/contracts/desk-figures';
import { useTranslation } from 'react-i18next';
import { BarChart, ColumnChart } from '../../desk/ui/chart';
import { useDeskFile } from '../../desk/use-desk-call';
import { Money } from '../../ui/money';
import { chartRows } from './chart-rows';
import { SumsTable } from './sums-table';
import { useKeyLabel } from './use-key-label';

interface SalesSectionProps {
  readonly table: FigureTable;
  readonly found: FiguresResponse;
  /** Of the chart; the table has all. */
  readonly currency: string;
}

/** One grouping of the sales: a chart, the table beneath it, and the same as a file. */
export function SalesSection({ table, found, currency }: SalesSectionProps) {
  const { t } = useTranslation('desk-figures');
  const label = useKeyLabel();
  const file = useDeskFile();
  const { from, to, by, periods, tables } = found;
  const rows = tables[table];
  const shown = chartRows(rows, currency, table === 'period' ? periods : undefined).map((row) => ({
    key: row.key,
    label: <bdi>{label(table, row)}</bdi>,
    value: row.paid,
    text: <Money money={{ amount: row.paid, currency }} />,
  }));
  const Chart = table === 'period' ? ColumnChart : BarChart;
  return (
    <section className="figures" aria-labelledby={`by-${table}`}>
      <div className="between">
        <h2 id={`by-${table}`}>{t(`table.${table}`)}</h2>
        <a
          className="noprint"
          href={file('/figures.csv', { table, from, to, by })}
          aria-label={t('csv_of', { table: t(`table.${table}`) })}
          download
        >
          {t('csv')}
        </a>
      </div>
      <Chart title={t('chart.paid', { currency })} rows={shown} />
      <SumsTable table={table} rows={rows} />
    </section>
  );
}
