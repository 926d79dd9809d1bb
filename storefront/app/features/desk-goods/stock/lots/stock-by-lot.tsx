import type { StockLots } from '@caravanserai/contracts/desk-lots';
import type { StockRow } from '@caravanserai/contracts/desk-stock';
import { formatDate } from '@caravanserai/locales/format-date';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../../desk/ui/state-badge';
import { useLocale } from '../../../../i18n/use-locale';
import { Button } from '../../../../ui/button';
import { ChangeSaid } from '../../change-said';
import { useChange } from '../../use-change';
import { LotForm } from './lot-form';
import { LotTable } from './lot-table';
import { summaryOf } from './lots-summary';

interface StockByLotProps {
  readonly row: StockRow;
  readonly byLot: StockLots;
  /** What they are lots of, for those who only hear the table. */
  readonly name: string;
}

/** The pieces of a bonded place by lot: folded away but for those that run out of time. */
export function StockByLot({ row, byLot, name }: StockByLotProps) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const change = useChange();
  /** The id of the lot that is being corrected, `new`, or nothing. */
  const [open, setOpen] = useState<string>();
  const { standing, near, past, waiting } = summaryOf(byLot);
  const [first] = standing;
  const edited = byLot.lots.find(({ id }) => id === open);
  const close = () => setOpen(undefined);
  return (
    <details className="lots" open={near + past + waiting > 0 || undefined}>
      <summary>
        <span>{t('lots.count', { count: byLot.lots.length })}</span>
        <span className="hint">
          {first ? t('lots.soonest', { day: formatDate(first.best_before, locale) }) : t('lots.none')}
        </span>
        {near > 0 && <StateBadge tone="warn">{t('lots.near_pieces', { count: near })}</StateBadge>}
        {past > 0 && <StateBadge tone="bad">{t('lots.past_pieces', { count: past })}</StateBadge>}
        {waiting > 0 && <StateBadge tone="bad">{t('lots.withdrawn_pieces', { count: waiting })}</StateBadge>}
      </summary>
      {past > 0 && <p className="warn-text">{t('lots.past_hint')}</p>}
      {waiting > 0 && <p className="warn-text">{t('lots.withdrawn_hint')}</p>}
      {byLot.loose > 0 && byLot.lots.length > 0 && (
        <p className="warn-text">{t('lots.loose', { count: byLot.loose })}</p>
      )}
      <LotTable lots={byLot.lots} name={name} change={change} correct={setOpen} />
      {open === undefined ? (
        <p>
          <Button look="plain" className="tiny" onClick={() => setOpen('new')}>
            {t('lots.add')}
          </Button>
        </p>
      ) : (
        <LotForm
          key={open}
          listingId={row.listing_id}
          lot={edited}
          loose={byLot.loose}
          change={change}
          close={close}
        />
      )}
      <ChangeSaid change={change} />
      <p className="hint">{t('lots.order')}</p>
    </details>
  );
}
