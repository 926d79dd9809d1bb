import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DAYS } from '../filters';

/** The latest acceptable day of arrival, counted from today. */
export function DaysChoice({ days }: { days: number | null }) {
  const { t } = useTranslation('catalogue');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('filters.within')}</label>
      <select
        id={id}
        className="input"
        name="within_days"
        value={days === null ? '' : String(days)}
        onChange={() => undefined}
      >
        <option value="">{t('filters.any_day')}</option>
        {DAYS.map((count) => (
          <option key={count} value={count}>
            {t('filters.days', { count })}
          </option>
        ))}
      </select>
    </div>
  );
}
