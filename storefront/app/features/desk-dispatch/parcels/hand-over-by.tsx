import type { DispatchRow } from '@caravanserai/contracts/desk-dispatch';
import { formatDate } from '@caravanserai/locales/format-date';
import { useLocale } from '../../../i18n/use-locale';
import { Urgency } from './urgency';

/** The last day to hand a parcel over, with a badge where that is today or past. */
export function HandOverBy({ hand_over_by, urgency }: Pick<DispatchRow, 'hand_over_by' | 'urgency'>) {
  const locale = useLocale();
  if (hand_over_by === null) return null;
  return (
    <span className="by">
      <time dateTime={hand_over_by}>{formatDate(hand_over_by, locale, {})}</time>
      <Urgency urgency={urgency} />
    </span>
  );
}
