import type { Offer } from '@caravanserai/contracts/listings';
import { estimateOf, type EstimateAsked } from './estimate';
import { shownPrice } from './shown-price';

/** Nobody orders more at once. */
const MOST_PIECES = 99;

/** One way of getting goods, as their page shows it. */
export function shownOffer(asked: EstimateAsked): Offer {
  const { source, offer, shipping } = asked;
  const { listing, place, deliverable, reasons, notices, price, stock } = offer;
  return {
    listing_id: listing.id,
    variant_id: listing.variant_id,
    route: listing.route,
    place: { code: place.code, kind: place.kind, country: place.country },
    deliverable,
    undeliverable_reasons: [...reasons],
    notices: [...notices],
    ...shownPrice(price, shipping),
    estimate: estimateOf(asked),
    arrives: deliverable ? shipping.arrival(listing.route, place.code, source.merchant.handle) : null,
    stock,
    available: Math.max(0, Math.min(listing.available, MOST_PIECES)),
  };
}
