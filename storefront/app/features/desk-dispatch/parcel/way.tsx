import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';

/** The parcel's way: what has happened, where it is, and when the rest is expected. */
export function Way({ parcel: { journey, carrier, tracking, emulated } }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  return (
    <section className="panel" aria-labelledby="way">
      <h2 id="way">{t('one.way')}</h2>
      <ol className="dispatch-way">
        {journey.map(({ step, words, day, expected, current, done }) => (
          <li
            key={step + (day ?? '')}
            className={current ? 'here' : done ? 'past' : 'ahead'}
            aria-current={current ? 'step' : undefined}
          >
            <span>{words}</span>
            {day && <time dateTime={day}>{formatDate(day, locale, {})}</time>}
            {expected && (
              <span className="quiet">
                {t('one.expected')} <time dateTime={expected}>{formatDate(expected, locale, {})}</time>
              </span>
            )}
          </li>
        ))}
      </ol>
      {carrier && (
        <p>
          {carrier} <bdi dir="ltr">{tracking}</bdi>
        </p>
      )}
      <p className="quiet">{emulated}</p>
    </section>
  );
}
