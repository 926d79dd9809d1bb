import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { knownReasons } from '../codes';
import type { ShownListing } from '../shown-listing';

interface NotAvailableProps {
  readonly listing: ShownListing;
  /** The destination in the reader's language. */
  readonly shipToName: string;
}

/** In the place of the cart: why the goods can't be had now, and what can be done. */
export function NotAvailable({ listing: { offers, category }, shipToName }: NotAvailableProps) {
  const { t } = useTranslation(['listing', 'codes', 'common']);
  const similar = localePath(useLocale(), `/categories/${category}`);
  const [offer] = offers;
  const sold = offer?.deliverable === true;
  const reasons = [...new Set(offers.flatMap(({ undeliverable_reasons: codes }) => knownReasons(codes)))];
  const closed = !sold && reasons.includes('merchant_closed');
  const title = closed
    ? 'codes:reasons.merchant_closed'
    : sold
      ? 'codes:stock.sold_out'
      : 'common:undeliverable';
  return (
    <div className="unavailable">
      <div className="notice">
        <Icon name="warn" />
        <div>
          <h2>{t(title)}</h2>
          {sold || closed ? (
            <p>{t(closed ? 'closed.text' : 'sold_out.text')}</p>
          ) : (
            <>
              <p>{`${t('common:ship_to.label')}: ${shipToName}`}</p>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{t(`codes:reasons.${reason}`)}</li>
                ))}
              </ul>
              <p>{t('undeliverable.text')}</p>
            </>
          )}
        </div>
      </div>
      <ButtonLink look="plain" to={similar}>
        {t('similar')}
      </ButtonLink>
    </div>
  );
}
