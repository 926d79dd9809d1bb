import type { Offer } from '@caravanserai/contracts/listings';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { PriceBlock } from '../../../ui/price-block';

/** The charged price with its basis, and where there is a converted one the day of its rate. */
export function OfferPrice({ offer }: { offer: Offer }) {
  const { price, basis, indicative, unit_price, reduced_from } = offer;
  const { t } = useTranslation('listing');
  const locale = useLocale();
  if (!price) return null;
  const converted = indicative && indicative.currency !== price.currency ? indicative : null;
  return (
    <div>
      <PriceBlock
        className="big"
        price={price}
        basis={basis}
        indicative={indicative}
        unitPrice={unit_price}
        reducedFrom={reduced_from}
      />
      {converted && (
        <p className="xs quiet">
          {t('indicative', {
            charged: price.currency,
            shown: converted.currency,
            date: formatDate(converted.rate_date, locale, { year: true }),
          })}
        </p>
      )}
    </div>
  );
}
