import type { Offer } from '@caravanserai/contracts/listings';

/** True for an offer that can go into the cart now. */
export function canBuy(offer: Offer | undefined): offer is Offer {
  return offer !== undefined && offer.deliverable && offer.price !== null && offer.stock !== 'sold_out';
}
