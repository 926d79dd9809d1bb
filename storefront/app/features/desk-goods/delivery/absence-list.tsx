import type { Absence, DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import { formatDate } from '@caravanserai/locales/format-date';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import type { Change } from '../use-change';
import { usePlaceName } from '../../../desk/use-place-name';

interface AbsenceListProps {
  readonly delivery: DeliveryResponse;
  readonly change: Change;
  readonly readOnly: boolean;
}

/** Days off that are set, those of now first. */
export function AbsenceList({ delivery, change, readOnly }: AbsenceListProps) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  const locale = useLocale();
  const days = ({ from_day, to_day }: Absence) =>
    to_day === null
      ? t('absences.from', { day: formatDate(from_day, locale) })
      : formatDateRange(from_day, to_day, locale, { year: true });
  const place = (id: string | null) => {
    const found = delivery.dispatches.find((dispatch) => dispatch.place.id === id)?.place.code;
    return found === undefined ? t('absences.all_places') : placeName(found);
  };
  if (delivery.absences.length === 0) return <p className="panel">{t('absences.none')}</p>;
  return (
    <ul className="absences">
      {delivery.absences.map((absence) => (
        <li key={absence.id} className="panel">
          <p>
            <StateBadge tone={absence.kind === 'closed' ? 'bad' : 'wait'}>
              {t(`absences.kind.${absence.kind}`)}
            </StateBadge>{' '}
            {absence.now && <strong>{t('absences.now')}</strong>}
          </p>
          <p>
            <strong>{days(absence)}</strong> <span className="hint">{place(absence.place_id)}</span>
          </p>
          {!readOnly && (
            <Button
              look="plain"
              className="tiny"
              disabled={change.busy}
              onClick={() => void change.run(`/absences/${absence.id}`, { method: 'DELETE' })}
            >
              {t(absence.kind === 'closed' && absence.now ? 'absences.reopen' : 'absences.take_back')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
