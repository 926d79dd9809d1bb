import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { BarChart, ColumnChart, type ChartRow } from '../../../desk/ui/chart';
import { Money } from '../../../ui/money';
import { RowLabel } from './row-label';

const MOST = 12;

/** What is the merchant's, row by row, in its first currency; the table below says all of it. */
export function EarningsChart({ found: { by, rows, totals } }: { found: EarningsResponse }) {
  const { t } = useTranslation('desk-dispatch');
  const currency = totals[0]?.currency ?? '';
  const shown = rows
    .filter((row) => row.currency === currency)
    .slice(0, by === 'month' ? undefined : MOST)
    .map((row): ChartRow => ({
      key: row.key,
      label: <RowLabel row={row} />,
      value: row.net,
      text: <Money money={{ amount: row.net, currency }} />,
    }));
  const Chart = by === 'month' ? ColumnChart : BarChart;
  return <Chart title={t('earnings.chart')} rows={shown} />;
}
