import type { DispatchRow } from '@caravanserai/contracts/desk-dispatch';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useLocale } from '../../../i18n/use-locale';

/** The last day to hand a parcel over, with a badge where that is today or past. */
export function HandOverBy({ hand_over_by, urgency }: Pick<DispatchRow, 'hand_over_by' | 'urgency'>) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  if (hand_over_by === null) return null;
  return (
    <span className="by">
      <time dateTime={hand_over_by}>{formatDate(hand_over_by, locale, {})}</time>
      {urgency === 'today' && <StateBadge tone="warn">{t('queue.today')}</StateBadge>}
      {urgency === 'late' && <StateBadge tone="bad">{t('queue.late')}</StateBadge>}
    </span>
  );
}
