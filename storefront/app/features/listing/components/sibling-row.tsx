import type { Offer } from '@caravanserai/contracts/listings';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { Woven } from '../../../i18n/woven';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { Icon } from '../../../ui/icon';
import { Money } from '../../../ui/money';
import { difference, offerSearch } from '../sibling';
import { PlaceName } from './place-name';

interface SiblingRowProps {
  readonly offers: readonly Offer[];
  readonly chosen: Offer;
  readonly offer: Offer;
}

/** The same goods another way: a whole row that leads to it. */
export function SiblingRow({ offers, chosen, offer }: SiblingRowProps) {
  const { t } = useTranslation(['listing', 'codes']);
  const locale = useLocale();
  const { price, days } = difference(chosen, offer);
  const { arrives, route, place, stock, basis } = offer;
  return (
    <Link
      className={`sib ${route}`}
      to={{ search: offerSearch(offers, offer) }}
      prefetch="intent"
      preventScrollReset
    >
      <span>
        <b>
          {price ? (
            <Woven
              text={t(`sibling.${price.kind}.${route}`)}
              parts={{ amount: <Money money={price.by} /> }}
            />
          ) : (
            t(`codes:routes.${route}.label`)
          )}
        </b>
        <span className="small muted line">
          {days && <span>{t(`sibling.${days.kind}`, { count: days.count })}</span>}
          {arrives && (
            <span>{t('arrives', { days: formatDateRange(arrives.from, arrives.to, locale) })}</span>
          )}
        </span>
        {offer.estimate?.landed && (
          <span className="small muted line">
            <span>
              <Woven
                text={t('estimate.door_by')}
                parts={{ amount: <Money money={offer.estimate.landed} /> }}
              />
            </span>
          </span>
        )}
        <span className="small muted line">
          {offer.price && (
            <span>
              <Money money={offer.price} /> {basis && t(`codes:priceBases.${basis}`)}
            </span>
          )}
          {stock === 'sold_out' ? <span>{t('codes:stock.sold_out')}</span> : <PlaceName place={place} />}
        </span>
      </span>
      <Icon name="next" />
    </Link>
  );
}
