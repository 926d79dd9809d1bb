import type { ListingResponse } from '@caravanserai/contracts/listings';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { Words } from '../../../ui/words';
import { PlaceName } from './place-name';

interface JourneyProps {
  readonly listing: ListingResponse;
  readonly base: NonNullable<ListingResponse['base']>;
  /** The destination in the reader's language. */
  readonly shipToName: string;
}

/** From the sourcing base over the merchant and the place of stock to the destination. */
export function Journey({ listing: { merchant, offers }, base, shipToName }: JourneyProps) {
  const { t } = useTranslation(['listing', 'labels', 'codes', 'common']);
  const locale = useLocale();
  const [offer] = offers;
  const arrives = offer?.arrives;
  return (
    <ol className="journey">
      <li>
        <span>
          <b>
            <Words text={base.name} />
          </b>
          <span className="small muted">
            {t('journey.base')} <bdi>{base.code}</bdi>
          </span>
        </span>
      </li>
      <li>
        <span>
          <b>
            <bdi>{merchant.name}</bdi>
          </b>
          <span className="small muted">
            <Words text={merchant.place} />
          </span>
        </span>
      </li>
      {offer && (
        <li className={`here ${offer.route}`}>
          <span>
            <b>
              <PlaceName place={offer.place} />
            </b>
            <span className="small muted">{t(`codes:routes.${offer.route}.label`)}</span>
          </span>
        </li>
      )}
      {offer && arrives && (
        <li>
          <span>
            <b>{`${t('common:ship_to.label')}: ${shipToName}`}</b>
            <span className="small muted">
              {t('arrives', { days: formatDateRange(arrives.from, arrives.to, locale) })}
            </span>
          </span>
        </li>
      )}
    </ol>
  );
}
