import type { Offer } from '@caravanserai/contracts/listings';
import type { SupplyRoute } from '@caravanserai/customs/route';
import { sameCustomsTerritory } from '@caravanserai/customs/territory';
import { ownPlaceName } from '../../delivery/place-names';
import { isImported } from '../../identity/requirement';
import { estimateOf, type EstimateAsked } from './estimate';
import type { GoodsPageSource } from './goods-statement';
import { offerLot } from './offer-lot';
import { returnPromise } from './return-promise';
import { shownPrice } from './shown-price';

/** Nobody orders more at once. */
const MOST_PIECES = 99;

interface OfferAsked extends EstimateAsked {
  readonly source: GoodsPageSource;
}

/** One way of getting goods, as their page shows it. */
export function shownOffer(asked: OfferAsked): Offer {
  const { source, offer, shipping, reference, locale } = asked;
  const { iso2: dest } = shipping.destination;
  const { listing, place, deliverable, reasons, notices, price, stock } = offer;
  const arrives = deliverable ? shipping.arrival(listing.route, place.code, source.merchant.handle) : null;
  return {
    listing_id: listing.id,
    variant_id: listing.variant_id,
    route: listing.route,
    place: {
      ...{ code: place.code, kind: place.kind, country: place.country },
      ...(place.names && { name: ownPlaceName(place, locale) }),
    },
    deliverable,
    undeliverable_reasons: [...reasons],
    notices: [...notices],
    ...shownPrice(price, shipping),
    estimate: estimateOf(asked),
    arrives,
    leaves: deliverable ? shipping.leaves(listing.route, place.code, source.merchant.handle) : null,
    importer: importerOf(listing.route, source.origin, place.country, dest),
    returns: returnPromise(reference.returns, source, { dest, route: listing.route, date: shipping.today }),
    stock,
    available: Math.max(0, Math.min(listing.available, MOST_PIECES)),
    lot: offerLot(source.lots[listing.id], arrives && arrives.to),
  };
}

function importerOf(route: SupplyRoute, origin: string, from: string, dest: string): Offer['importer'] {
  if (isImported(route, { from, dest })) return 'shopper';
  return sameCustomsTerritory(origin, dest) ? null : 'merchant';
}
