import type { StockLot, Withdrawal, WithdrawalOutcome } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../desk/ui/confirm-dialog';
import { StateBadge } from '../../../../desk/ui/state-badge';
import { useLocale } from '../../../../i18n/use-locale';
import type { Change } from '../../use-change';

const OUTCOMES: readonly WithdrawalOutcome[] = ['re_exported', 'destroyed'];

/** Pieces of a lot that were taken off sale, and what was done with them. */
export function WithdrawnPieces({ lot, change }: { readonly lot: StockLot; readonly change: Change }) {
  return (
    <ul className="withdrawn">
      {lot.withdrawn.map((one) => (
        <li key={one.id}>
          <WithdrawnOnce number={lot.number} one={one} change={change} />
        </li>
      ))}
    </ul>
  );
}

interface OnceProps {
  readonly number: string;
  readonly one: Withdrawal;
  readonly change: Change;
}

function WithdrawnOnce({ number, one: { id, pieces, day, outcome, settled_on }, change }: OnceProps) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const settle = (done: WithdrawalOutcome) =>
    void change.run<LotsSet>(`/withdrawals/${id}`, { method: 'POST', body: { outcome: done } });
  return (
    <>
      <span>{t('lots.withdrawn', { day: formatDate(day, locale), count: pieces })}</span>
      {outcome && settled_on ? (
        <StateBadge tone="ok">{t(`lots.${outcome}`, { day: formatDate(settled_on, locale) })}</StateBadge>
      ) : (
        <>
          <StateBadge tone="bad">{t('lots.waiting')}</StateBadge>
          <span className="acts">
            {OUTCOMES.map((done) => (
              <ConfirmDialog
                key={done}
                open={t(`lots.mark_${done}`)}
                title={t('lots.settle_title', { number, count: pieces })}
                act={t(`lots.mark_${done}`)}
                onConfirm={() => settle(done)}
              >
                <p>{t('lots.settle_text')}</p>
              </ConfirmDialog>
            ))}
          </span>
        </>
      )}
    </>
  );
}
