import type { StockLot } from '@caravanserai/contracts/desk-lots';
import { formatDate } from '@caravanserai/locales/format-date';
import { formatNumber } from '@caravanserai/money/number-style';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../desk/ui/confirm-dialog';
import { DataTable } from '../../../../desk/ui/data-table';
import { StateBadge } from '../../../../desk/ui/state-badge';
import { useLocale } from '../../../../i18n/use-locale';
import { Button } from '../../../../ui/button';
import type { Change } from '../../use-change';
import { WithdrawnPieces } from './withdrawn-pieces';

interface LotTableProps {
  readonly lots: readonly StockLot[];
  readonly name: string;
  readonly change: Change;
  readonly correct: (id: string) => void;
}

/** Lots in the order in which they leave, with what is left of each. */
export function LotTable({ lots, name, change, correct }: LotTableProps) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const remove = (id: string) => void change.run(`/lots/${id}`, { method: 'DELETE' });
  return (
    <DataTable
      caption={`${t('lots.count', { count: lots.length })}, ${name}`}
      rows={lots}
      keyOf={({ id }) => id}
      empty={null}
      below={(lot) => (lot.withdrawn.length > 0 ? <WithdrawnPieces lot={lot} change={change} /> : null)}
      columns={[
        { key: 'number', head: t('lots.number'), cell: ({ number }) => <bdi className="code">{number}</bdi> },
        { key: 'made', head: t('lots.made_on'), cell: ({ made_on }) => formatDate(made_on, locale) },
        { key: 'best_before', head: t('lots.best_before'), cell: (lot) => <BestBefore lot={lot} /> },
        {
          key: 'received',
          head: t('lots.received'),
          end: true,
          cell: ({ received }) => formatNumber(received, locale),
        },
        {
          key: 'left',
          head: t('lots.left'),
          end: true,
          cell: ({ left }) => <strong>{formatNumber(left, locale)}</strong>,
        },
        {
          key: 'acts',
          head: <span className="sr">{t('lots.correct')}</span>,
          end: true,
          cell: ({ id, number }) => (
            <span className="acts">
              <Button
                look="plain"
                className="tiny"
                disabled={change.busy}
                aria-label={t('lots.correcting', { number })}
                onClick={() => correct(id)}
              >
                {t('lots.correct')}
              </Button>
              <ConfirmDialog
                open={t('lots.remove')}
                title={t('lots.remove_title', { number })}
                act={t('lots.remove')}
                onConfirm={() => remove(id)}
              >
                <p>{t('lots.remove_text')}</p>
              </ConfirmDialog>
            </span>
          ),
        },
      ]}
    />
  );
}

function BestBefore({ lot: { best_before, stops_on, state, left, days_left } }: { lot: StockLot }) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const told = left > 0 && state !== 'good';
  return (
    <>
      {formatDate(best_before, locale)}
      {told && (
        <>
          {' '}
          <StateBadge tone={state === 'past' ? 'bad' : 'warn'}>{t(`lots.${state}`)}</StateBadge>
          {state === 'near' && (
            <small className="hint days">
              {t('lots.days_left', { count: days_left })}
              <br />
              {t('lots.stops', { day: formatDate(stops_on, locale) })}
            </small>
          )}
        </>
      )}
    </>
  );
}
