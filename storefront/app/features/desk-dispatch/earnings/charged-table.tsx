import type { ChargedRow } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { Money } from '../../../ui/money';

const AMOUNTS = ['paid', 'refunded', 'price', 'delivery', 'commission', 'earned', 'back', 'net'] as const;

/** The same orders in the currencies they were charged in. */
export function ChargedTable({ rows }: { rows: readonly ChargedRow[] }) {
  const { t } = useTranslation('desk-dispatch');
  const columns: Column<ChargedRow>[] = [
    { key: 'currency', head: t('earnings.currency'), cell: ({ currency }) => <bdi>{currency}</bdi> },
    { key: 'orders', head: t('earnings.orders'), end: true, cell: ({ orders }) => orders },
    ...AMOUNTS.map((of): Column<ChargedRow> => ({
      key: of,
      head: t(`earnings.${of}`),
      end: true,
      cell: (row) => <Money money={{ amount: row[of], currency: row.currency }} />,
    })),
  ];
  return (
    <section aria-labelledby="charged">
      <h2 id="charged">{t('earnings.charged')}</h2>
      <p className="quiet">{t('earnings.charged_text')}</p>
      <div className="scroll dispatch-figures">
        <DataTable
          caption={t('earnings.charged')}
          columns={columns}
          rows={rows}
          keyOf={({ currency }) => currency}
          empty={null}
        />
      </div>
    </section>
  );
}
