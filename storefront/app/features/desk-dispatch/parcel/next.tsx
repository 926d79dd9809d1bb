import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { RouteFlag } from '../../../ui/route-flag';
import { Urgency } from '../parcels/urgency';
import { HandOverForm } from './hand-over-form';

/** What is to be done now, or why nothing is. */
export function Next({ parcel }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  const { steps, wait, hand_over_by, packed_at, state, news, route, customs } = parcel;
  const day = hand_over_by && formatDate(hand_over_by, locale, { weekday: true });
  const here = parcel.journey.find(({ current }) => current)?.words;
  return (
    <section className="panel" aria-labelledby="next">
      <h2 id="next">{t('one.next')}</h2>
      <p className="dispatch-marks">
        <RouteFlag route={route} />
        <span>{here}</span>
        {customs && (
          <span>
            {customs.words !== here && t('one.customs_says', { words: customs.words })}{' '}
            <bdi>{customs.number}</bdi>
          </span>
        )}
        <Urgency urgency={parcel.urgency} />
      </p>
      {day && <p>{t('one.by', { day })}</p>}
      {packed_at && <p>{t('one.packed_on', { day: formatDate(packed_at.slice(0, 10), locale) })}</p>}
      {steps.includes('pack') && (
        <Form method="post">
          <input type="hidden" name="expected" value={state} />
          <Button
            type="submit"
            name="intent"
            value="pack"
            look={steps.includes('hand_over') ? 'plain' : 'ink'}
          >
            {t('one.pack')}
          </Button>
        </Form>
      )}
      {wait && <p>{wait}</p>}
      {steps.includes('hand_over') && <HandOverForm parcel={parcel} />}
      {steps.length === 0 && !wait && <p>{t('one.nothing')}</p>}
      {steps.length === 0 && <p className="quiet">{news}</p>}
    </section>
  );
}
