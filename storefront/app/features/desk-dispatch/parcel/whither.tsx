import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { countryName } from '@caravanserai/locales/countries';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../../desk/use-place-name';
import { useLocale } from '../../../i18n/use-locale';

/** Whence, where to, by what delivery and for which days. */
export function Whither({ parcel }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  const placeName = usePlaceName();
  const { recipient, ship_to, place, delivery, promised, order_locale } = parcel;
  return (
    <section className="panel" aria-labelledby="whither">
      <h2 id="whither">{t('one.recipient')}</h2>
      {recipient ? (
        <address className="dispatch-address">
          <bdi>{recipient.name}</bdi>
          {recipient.lines.map((line) => (
            <bdi key={line}>{line}</bdi>
          ))}
          <span>{countryName(ship_to, locale)}</span>
          {recipient.phone && <bdi dir="ltr">{recipient.phone}</bdi>}
        </address>
      ) : (
        <p>{t('one.erased')}</p>
      )}
      <dl className="dispatch-facts">
        <dt>{t('one.from')}</dt>
        <dd>
          {placeName(place)} <bdi>{place}</bdi>
        </dd>
        {delivery && (
          <>
            <dt>{t('one.delivery')}</dt>
            <dd>{delivery}</dd>
          </>
        )}
        {promised && (
          <>
            <dt>{t('one.promised')}</dt>
            <dd>{formatDateRange(promised.from, promised.to, locale)}</dd>
          </>
        )}
        <dt>{t('one.language')}</dt>
        <dd>{languageName(order_locale, locale)}</dd>
      </dl>
    </section>
  );
}
