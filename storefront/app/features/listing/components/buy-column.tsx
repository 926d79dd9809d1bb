import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { LanguageNote } from '../../../ui/language-note';
import { Share } from '../../../ui/share';
import { ShownAt } from '../../../ui/shown-at';
import { Words } from '../../../ui/words';
import { AboutGoods } from './about-goods';
import { canBuy } from '../can-buy';
import type { ShownListing } from '../shown-listing';
import { AddToCart } from './add-to-cart';
import { Estimate } from './estimate';
import { NotAvailable } from './not-available';
import { OfferNotices } from './offer-notices';
import { OfferPrice } from './offer-price';
import { RouteBox } from './route-box';

interface BuyColumnProps {
  readonly listing: ShownListing;
  readonly shipToName: string;
  /** Around the button that fills the cart. */
  readonly button: RefObject<HTMLDivElement | null>;
}

/** Name, price, day and route, in this order; then the cart, and what there is to say about the goods. */
export function BuyColumn({ listing, shipToName, button }: BuyColumnProps) {
  const { t } = useTranslation('listing');
  const { pavilion, title, subtitle, offers } = listing;
  const pavilionPath = localePath(useLocale(), `/pavilions/${pavilion.handle}`);
  const [offer] = offers;
  const ready = offer !== undefined && offer.deliverable && offer.price !== null;
  return (
    <div className="buy">
      <div>
        <Link className="from" to={pavilionPath} prefetch="intent">
          {`${pavilion.name}${t('separator')}`}
          <Words text={pavilion.title} />
        </Link>
        <h1 lang={title.lang} dir={title.dir}>
          {title.value}
        </h1>
        {subtitle.value && (
          <p className="muted" lang={subtitle.lang} dir={subtitle.dir}>
            {subtitle.value}
          </p>
        )}
        <LanguageNote text={title} />
        <ShownAt fair={listing.shown_at} />
      </div>
      {offer && ready && <OfferPrice offer={offer} />}
      {offer && <RouteBox offers={offers} chosen={offer} />}
      {canBuy(offer) ? (
        <AddToCart key={offer.variant_id} offer={offer} title={title} button={button} />
      ) : (
        <NotAvailable listing={listing} shipToName={shipToName} />
      )}
      {offer?.estimate && (
        <Estimate
          estimate={offer.estimate}
          working={listing.working}
          shipTo={listing.ship_to}
          countryName={shipToName}
        />
      )}
      {offer && <OfferNotices codes={offer.notices} />}
      <AboutGoods listing={listing} />
      <Share />
    </div>
  );
}
