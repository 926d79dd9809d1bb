import type { Offer } from '@caravanserai/contracts/listings';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { RouteFlag } from '../../../ui/route-flag';
import { PlaceName } from './place-name';
import { SiblingRow } from './sibling-row';

interface RouteBoxProps {
  readonly offers: readonly Offer[];
  readonly chosen: Offer;
}

/** How and when the goods arrive, and the other ways to get them, each named by its difference. */
export function RouteBox({ offers, chosen }: RouteBoxProps) {
  const { t } = useTranslation(['listing', 'codes']);
  const locale = useLocale();
  const { route, place, arrives, deliverable } = chosen;
  const others = offers.filter((offer) => offer !== chosen && offer.deliverable && offer.price);
  if (!deliverable && others.length === 0) return null;
  return (
    <section className={`routebox ${route}`} aria-label={t('how_it_ships')}>
      {deliverable && (
        <div className="lead">
          <RouteFlag route={route} />
          <span className="small muted">
            <PlaceName place={place} />
          </span>
          {arrives && (
            <p className="day">
              {t('arrives', {
                days: formatDateRange(arrives.from, arrives.to, locale, { weekday: true }),
              })}
            </p>
          )}
          <p className="small muted">{t(`codes:routes.${route}.sentence`)}</p>
        </div>
      )}
      {others.map((offer) => (
        <SiblingRow key={offer.listing_id} offers={offers} chosen={chosen} offer={offer} />
      ))}
    </section>
  );
}
