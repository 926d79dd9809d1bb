import type { JourneyStep } from '@caravanserai/contracts/journey';
import type { OrderConsignment } from '@caravanserai/contracts/quote';
import { formatDate } from '@caravanserai/locales/format-date';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import type { Locale } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { JourneyPapers } from './journey-papers';

/** Steps that went otherwise than hoped; drawn by shape as well as colour. */
const TROUBLE: readonly string[] = ['held', 'refused', 'returned', 'cancelled'];

/** The way of a parcel: what has happened and when, where it is, and what is still to come. */
export function JourneyStrip({ consignment }: { consignment: OrderConsignment }) {
  const { t } = useTranslation('order');
  const { journey, news, state } = consignment;
  return (
    <div className="trip">
      <p className={TROUBLE.includes(state) ? 'news trouble' : 'news'}>{news}</p>
      <ol className="strip" aria-label={t('way')}>
        {journey.map((step, index) => (
          // A journey only grows at its end.
          <Step key={index} step={step} arrives={consignment.arrives} />
        ))}
      </ol>
      <JourneyPapers consignment={consignment} />
    </div>
  );
}

function Step({ step, arrives }: { step: JourneyStep; arrives: OrderConsignment['arrives'] }) {
  const { t } = useTranslation('order');
  const { words, current, done, day, expected } = step;
  const date = shownDay(step, arrives, useLocale());
  const look = [done ? 'done' : '', current ? 'here' : '', TROUBLE.includes(step.step) ? 'trouble' : ''];
  return (
    <li className={look.filter(Boolean).join(' ')} aria-current={current ? 'step' : undefined}>
      <b>{words}</b>
      <small>
        {!day && expected && <span>{t('expected')} </span>}
        {date}
      </small>
    </li>
  );
}

/** Of the arrival all promised days, while they still hold. */
function shownDay(
  { step, day, expected }: JourneyStep,
  arrives: OrderConsignment['arrives'],
  locale: Locale,
): string {
  if (day) return formatDate(day, locale, {});
  if (!expected) return '';
  return step === 'delivered' && arrives && expected <= arrives.to
    ? formatDateRange(arrives.from, arrives.to, locale)
    : formatDate(expected, locale, {});
}
